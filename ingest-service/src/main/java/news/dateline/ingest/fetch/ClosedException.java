package news.dateline.ingest.fetch;

import java.io.IOException;

/** The fetcher has been closed. */
final class ClosedException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedException() {
    super("was not fetched: we are shutting down");
  }
}
