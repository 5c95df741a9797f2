package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;

/** Tries again what fails while a part of the system is away. */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(5); // a node that was killed is back
  private static final long AGAIN_AFTER_MILLIS = 500;

  private Patience() {}

  /** Something that may fail. */
  interface Attempt {
    void make() throws IOException, InterruptedException;
  }

  /** Makes the attempt until it succeeds; the failure of the last is thrown. */
  static void insist(Attempt attempt) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      try {
        attempt.make();
        return;
      } catch (IOException e) {
        if (System.nanoTime() - deadline > 0) {
          throw e;
        }
        Thread.sleep(AGAIN_AFTER_MILLIS);
      }
    }
  }
}
