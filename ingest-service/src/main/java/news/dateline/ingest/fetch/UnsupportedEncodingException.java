package news.dateline.ingest.fetch;

import java.io.IOException;

/** The body is packed in a way that was not offered. */
final class UnsupportedEncodingException extends IOException {
  private static final long serialVersionUID = 1L;

  UnsupportedEncodingException() {
    super("sends a Content-Encoding other than gzip, which alone was offered");
  }
}
