package news.dateline.ingest.format;

import news.dateline.article.ArticleBuilder;

/** One item of a delivery, understood or not. */
public sealed interface ParsedItem {

  /**
   * An item that was understood.
   *
   * @param content the article's fields as far as the wire states them; identity and provenance are
   *     left to intake
   * @param stableFields what identifies the story where the wire states no uri
   */
  record Understood(ArticleBuilder content, String stableFields) implements ParsedItem {}

  /** An item that was not. */
  record NotUnderstood(Refusal refusal) implements ParsedItem {}
}
