package news.dateline.launcher.client;

import java.io.IOException;
import java.io.Serial;
import java.net.URI;

/** Nothing listens there, or it did not answer in time. */
public final class NoAnswerException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  NoAnswerException(URI uri, IOException cause) {
    super("Nothing answers at %s:%d".formatted(uri.getHost(), uri.getPort()), cause);
  }
}
