package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How processes end, also those that are not children of this one. */
final class ProcessEnd {
  private static final long POLL_MILLIS = 50; // short beside any process's own way out
  private static final long WATCH_MILLIS = 200; // soon enough to start a crashed part again
  private static final Duration KILL_PATIENCE = Duration.ofSeconds(5); // for the kernel only

  private ProcessEnd() {}

  /** Whether it runs; one that is over and only waits for its parent to collect it does not. */
  static boolean isAlive(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z'; // proc(5): the state follows the name
    } catch (IOException _) {
      return process.isAlive();
    }
  }

  /** Returns when {@code process} is over. */
  static void await(ProcessHandle process) throws InterruptedException {
    while (isAlive(process)) {
      Thread.sleep(WATCH_MILLIS);
    }
  }

  /**
   * Asks {@code process} to end and kills it where it has not after {@code patience}. An interrupt
   * kills it at once: nothing may be left behind.
   */
  static void stop(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!awaitEnd(process, patience)) {
      process.destroyForcibly();
      awaitEnd(process, KILL_PATIENCE);
    }
  }

  private static boolean awaitEnd(ProcessHandle process, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isAlive(process)) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
