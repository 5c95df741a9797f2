package news.dateline.launcher.offline;

import java.io.Serial;

/** One input cannot be used; the message is a sentence for the user. The others go on. */
public final class InputException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
