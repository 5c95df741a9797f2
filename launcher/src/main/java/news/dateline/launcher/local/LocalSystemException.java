package news.dateline.launcher.local;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The local system cannot start or go on; the message is one sentence for the user. */
public final class LocalSystemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private final String sentence;
  private final int exitCode;

  LocalSystemException(String message) {
    this(message, null, FAILED);
  }

  LocalSystemException(String message, Throwable cause) {
    this(message, cause, FAILED);
  }

  private LocalSystemException(String message, @Nullable Throwable cause, int exitCode) {
    super(message, cause);
    sentence = message;
    this.exitCode = exitCode;
  }

  /** Nothing was started: what the system needs is missing or in use. */
  static LocalSystemException refused(String message) {
    return new LocalSystemException(message, null, REFUSED);
  }

  /** What the user is told. */
  @Override
  public String getMessage() {
    return sentence;
  }

  /** 2 where nothing was started, else 1. */
  public int exitCode() {
    return exitCode;
  }
}
