package news.dateline.ingest.push;

/** The Article-Uri header holds what no URI does. */
final class InvalidArticleUriException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidArticleUriException() {
    super(
        "Article-Uri holds a blank or a character beyond ASCII: percent-encode it as UTF-8 (RFC 3986)");
  }
}
