package news.dateline.ingest.fetch;

import java.time.Duration;

/** The turn at a host did not come in time. */
final class BusyHostException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  BusyHostException(String message, Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  /** When it may come. */
  Duration retryAfter() {
    return retryAfter;
  }
}
