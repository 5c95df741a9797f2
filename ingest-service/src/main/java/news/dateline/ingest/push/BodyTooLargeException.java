package news.dateline.ingest.push;

import news.dateline.article.ArticleLimits;

/** The body is larger than any article. */
final class BodyTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super(
        "the body is larger than %d bytes; send articles one by one"
            .formatted(ArticleLimits.WIRE_BYTES));
  }
}
