package news.dateline.launcher.console;

import java.io.PrintWriter;

/**
 * One line on standard error that is written again and again; nothing where that is no terminal.
 */
public final class LiveLine {
  // The dateline script sets it: Java can only ask about standard input and output.
  private static final String PROPERTY = "dateline.terminal";
  private static final String BEGIN_AGAIN = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean live;

  LiveLine(PrintWriter err, boolean wanted) {
    this.err = err;
    this.live = wanted && Boolean.getBoolean(PROPERTY);
  }

  /** Shows this in place of what is there. */
  public void show(String text) {
    write(BEGIN_AGAIN + text);
  }

  /** Leaves nothing behind. */
  public void clear() {
    write(BEGIN_AGAIN);
  }

  private void write(String text) {
    if (live) {
      err.print(text);
      err.flush();
    }
  }
}
