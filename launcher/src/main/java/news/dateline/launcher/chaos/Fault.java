package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;

/** Something that goes wrong on purpose, and is mended. */
interface Fault {
  /** As the report names it. */
  String title();

  /** Begins it, and returns. */
  void begin() throws IOException, InterruptedException;

  /** How long it lasts. */
  default Duration lasting(Random random) {
    return Duration.ofMillis(random.nextLong(1_000, 6_000)); // several of the longest back-off's
  }

  /** Ends it; called once after {@link #begin}, also after one that has failed. */
  default void end() throws IOException, InterruptedException {}
}
