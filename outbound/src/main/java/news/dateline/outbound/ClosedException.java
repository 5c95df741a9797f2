package news.dateline.outbound;

import java.io.IOException;

/** The client has been closed. */
public final class ClosedException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedException() {
    super("was not asked: we are shutting down");
  }
}
