package news.dateline.outbound;

import java.io.IOException;
import java.time.Duration;

/** A request took longer than all of it may take. */
public final class DeadlineException extends IOException {
  private static final long serialVersionUID = 1L;

  DeadlineException(Duration atMost, IOException cause) {
    super("was not done after %d seconds".formatted(atMost.toSeconds()), cause);
  }
}
