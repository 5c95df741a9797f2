package news.dateline.ingest.folder;

import java.time.Duration;

/**
 * While the broker does not acknowledge, one file at a time is tried, at growing intervals. One
 * thread asks.
 */
final class BrokerPause {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 4; // 16 s, the order of the producer's own patience

  private final FolderState state;
  private int failures;
  private long untilNanos;

  BrokerPause(FolderState state) {
    this.state = state;
  }

  void unacknowledged(String sentence, long nanos) {
    if (failures > 0 && nanos - untilNanos < 0) {
      return; // one that was on its way when the pause began
    }
    untilNanos = nanos + FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)).toNanos();
    failures++;
    state.waitFor(FolderState.Obstacle.KAFKA, sentence);
  }

  void acknowledged() {
    failures = 0;
    state.goOn(FolderState.Obstacle.KAFKA);
  }

  /** How many files may be on their way at once. */
  int mostInHand(int otherwise, long nanos) {
    return failures == 0 ? otherwise : nanos - untilNanos < 0 ? 0 : 1;
  }

  /** How long until one may be tried; zero where the broker answers. */
  Duration left(long nanos) {
    return failures == 0 ? Duration.ZERO : Duration.ofNanos(Math.max(0, untilNanos - nanos));
  }
}
