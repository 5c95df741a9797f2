package news.dateline.ingest.fetch;

import java.io.IOException;

/** The body is larger than is taken. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException(int capBytes) {
    super("sends more than %d bytes, which no feed or story needs".formatted(capBytes));
  }
}
