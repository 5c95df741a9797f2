package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/** Signals to processes of a system. */
final class Signals {
  // Longer than a part that was killed takes to come back on a machine that does ten other things.
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final long LOOK_EVERY_MILLIS = 100;

  private Signals() {}

  /** The living process of a part; one that was killed is given the time to come back. */
  static ProcessHandle running(LocalSystem system, Part part)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    ProcessHandle process = system.processOf(part);
    while (!process.isAlive()) {
      if (system.failure().isDone() || System.nanoTime() - deadline > 0) {
        throw new IOException(
            "%s does not come back; its log is %s".formatted(part.title(), system.logOf(part)));
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
      process = system.processOf(part);
    }
    return process;
  }

  /** Sends it; a process that has ended meanwhile gets none. */
  static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
    if (process.isAlive()) {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    }
  }
}
