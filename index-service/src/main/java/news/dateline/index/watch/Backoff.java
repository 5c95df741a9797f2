package news.dateline.index.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a delivery is tried again, and when to give it up. */
final class Backoff {
  /** A restart of the receiver, a mistake that is noticed, a night; after about a day it is old. */
  private static final List<Duration> AFTER =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12));

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private Backoff() {}

  /** Before the next try of a delivery after so many; empty where there is none. */
  static Optional<Duration> after(int attempts) {
    return attempts > AFTER.size()
        ? Optional.empty()
        : Optional.of(AFTER.get(Math.max(0, attempts - 1)));
  }

  /**
   * Before a receiver is tried again with whatever waits for it, after so many failures in a row:
   * it is asked once a minute at most, however much has piled up.
   */
  static Duration pause(int failures) {
    Duration usual = after(failures).orElse(LONGEST_PAUSE);
    return usual.compareTo(LONGEST_PAUSE) < 0 ? usual : LONGEST_PAUSE;
  }
}
