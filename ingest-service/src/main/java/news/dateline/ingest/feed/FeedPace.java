package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a feed is asked again, by its profile's floor and ceiling.
 *
 * @param jitter 0 to 1, so that feeds that began together do not stay together
 */
record FeedPace(Duration floor, Duration ceiling, double jitter) {
  private static final double SPREAD = 0.2; // a tenth earlier to a tenth later
  private static final int MOST_DOUBLINGS = 16; // beyond any ceiling

  // A server may not put a feed off for good by a slip; a day is the longest maintenance we know.
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

  /** After a good answer. */
  Instant next(FeedRhythm rhythm, Instant now) {
    return now.plus(bounded(spread(rhythm.interval(now, floor, ceiling))));
  }

  /** After failures: the floor, doubled with each, up to the ceiling, and never before asked to. */
  Instant afterFailure(int failuresInRow, Optional<Duration> retryAfter, Instant now) {
    int doublings = Math.min(failuresInRow - 1, MOST_DOUBLINGS);
    Duration wait = bounded(spread(bounded(floor.multipliedBy(1L << doublings))));
    Duration asked = retryAfter.map(FeedPace::shortened).orElse(Duration.ZERO);
    return now.plus(wait.compareTo(asked) < 0 ? asked : wait);
  }

  /** After a refusal that no repeat of ours will lift. */
  Instant afterRefusal(Instant now) {
    return now.plus(ceiling);
  }

  private static Duration shortened(Duration asked) {
    return asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : asked;
  }

  private Duration spread(Duration wait) {
    return Duration.ofMillis(Math.round(wait.toMillis() * (1 + SPREAD * (jitter - 0.5))));
  }

  private Duration bounded(Duration wait) {
    Duration atLeast = wait.compareTo(floor) < 0 ? floor : wait;
    return atLeast.compareTo(ceiling) > 0 ? ceiling : atLeast;
  }
}
