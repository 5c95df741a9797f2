package news.dateline.ingest.format;

import news.dateline.article.ArticleBuilder;
import org.jspecify.annotations.Nullable;

/** One item of a delivery, understood or not. */
public sealed interface ParsedItem {

  /**
   * An item that was understood; made by {@link Draft}.
   *
   * @param content the article's fields as far as the wire states them; identity and provenance are
   *     left to intake
   * @param stableFields what identifies the story where the wire states no uri
   * @param statedNumber the version number that stands in the bytes; a format's default is none
   * @param trace where each field was found
   */
  record Understood(
      ArticleBuilder content, String stableFields, @Nullable Long statedNumber, ReadingTrace trace)
      implements ParsedItem {}

  /** An item that was not. */
  record NotUnderstood(Refusal refusal) implements ParsedItem {}
}
