package news.dateline.index.store;

/** The whole request was larger than the node takes (413). */
final class RequestTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RequestTooLargeException(Throwable cause) {
    super("Elasticsearch takes no request of this size: " + cause.getMessage(), cause);
  }
}
