package news.dateline.ingest.intake;

import news.dateline.article.Article;
import news.dateline.article.ArticleId;
import news.dateline.ingest.format.ReadingTrace;
import news.dateline.ingest.format.Refusal;
import org.jspecify.annotations.Nullable;

/** What reading made of one item of a delivery, before anything is published. */
public sealed interface ReadItem {
  /** Identifies the item's delivery; a repeat has the same one. */
  String receiptId();

  /** Of the whole delivery's bytes; the raw archive has them under it. */
  String rawSha256();

  /**
   * Read and valid.
   *
   * @param trace where each of its fields was found
   */
  record Ready(Article article, ReadingTrace trace) implements ReadItem {
    @Override
    public String receiptId() {
      return article.receiptId();
    }

    @Override
    public String rawSha256() {
      return article.rawSha256();
    }

    /** Of what makes this version: the same for an entry that has not changed in its feed. */
    public String versionSha256() {
      return article.order().rawSha256();
    }
  }

  /**
   * Not taken.
   *
   * @param rawSha256 of the whole delivery, as {@code Article} has it
   * @param format the parser's id, or {@code unknown}
   * @param articleId of what has an identity and is refused for something else: when its story is
   *     killed, its bytes go, too
   */
  record Refused(
      String receiptId,
      String rawSha256,
      String format,
      @Nullable ArticleId articleId,
      Refusal refusal)
      implements ReadItem {}
}
