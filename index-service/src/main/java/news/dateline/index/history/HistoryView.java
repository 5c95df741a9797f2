package news.dateline.index.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import news.dateline.index.document.Visibility;
import news.dateline.index.receipt.ReceiptLines;
import news.dateline.index.version.VersionHead;
import org.jspecify.annotations.Nullable;

/**
 * An article's history as it is answered.
 *
 * @param visibility of the current document; absent while there is none
 * @param textShown whether the changes may show text
 * @param olderLeftOut whether there are versions older than those listed
 * @param versions in order, the newest last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryView(
    String articleId,
    @Nullable String uri,
    String source,
    @Nullable Visibility visibility,
    boolean textShown,
    boolean olderLeftOut,
    List<VersionView> versions) {

  /**
   * One version.
   *
   * @param current whether the article's document shows it
   * @param receipts that brought its bytes and what became of each, the earliest first
   * @param changes from the version before; absent of the first listed, and where nothing is left
   *     to compare
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VersionView(
      @JsonUnwrapped VersionHead head,
      boolean current,
      List<ReceiptLines.Line> receipts,
      @Nullable Changes changes) {}
}
