package news.dateline.ingest.push;

/** The article came wrapped as a form's file. */
final class MultipartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MultipartException() {
    super(
        "send the article itself as the body, as curl --data-binary @FILE does, not a multipart form");
  }
}
