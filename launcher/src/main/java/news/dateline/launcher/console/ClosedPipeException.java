package news.dateline.launcher.console;

import java.io.Serial;

/** Whoever read our output, such as {@code head}, has gone: there is no more to do. */
final class ClosedPipeException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  ClosedPipeException() {
    super("the output was closed");
  }
}
