package news.dateline.tracing;

import org.jspecify.annotations.Nullable;

/**
 * A fault as a log may show it: what kind it is and where it happened, and nothing of what it says,
 * which may quote an article.
 */
public final class SilentFault extends Exception {
  private static final long serialVersionUID = 1;

  private SilentFault(Throwable fault, @Nullable Throwable cause) {
    super(fault.getClass().getName(), cause, false, true);
    setStackTrace(fault.getStackTrace());
  }

  /** The same fault and its causes, without their words. */
  public static @Nullable SilentFault of(@Nullable Throwable fault) {
    return fault == null ? null : new SilentFault(fault, of(fault.getCause()));
  }
}
