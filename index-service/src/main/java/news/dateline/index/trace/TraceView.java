package news.dateline.index.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import news.dateline.index.control.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * Where a story is.
 *
 * @param at the service's clock, by which ages are to be told
 * @param moreArticles whether more stories match than are told
 * @param total how many receipts there are
 * @param controls what was done to the stories, the newest first
 * @param receipts the newest of them first
 */
record TraceView(
    String q,
    Instant at,
    List<Story> articles,
    boolean moreArticles,
    long total,
    List<AuditLog.Line> controls,
    List<ReceiptTrace> receipts) {

  /** A story; one that is in flight, or ended before it was indexed, has no document. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Story(String articleId, @JsonUnwrapped @Nullable ArticleNow now) {}
}
