package news.dateline.ingest.raw;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of a place that keeps nothing at the moment. It is told once in the log when it
 * begins and once when it ends. After some failures in a row only one delivery in a few seconds
 * still tries, so that a place that does not answer does not slow the intake down.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
  private static final int IN_A_ROW = 5; // a lone failure should not cost the deliveries after it
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
  private static final Duration BETWEEN_LINES = Duration.ofMinutes(1); // where it comes and goes

  private final InstantSource clock;
  private String cause = "";
  private int inARow;
  private long notKept;
  private Instant since = Instant.EPOCH;
  private Instant nextTry = Instant.MIN;
  private Instant told = Instant.MIN;
  private boolean tellEnd;

  Outage(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether this delivery had better not try; one that may is the next one's only chance. */
  synchronized boolean isResting() {
    Instant now = clock.instant();
    if (inARow < IN_A_ROW || !now.isBefore(nextTry)) {
      nextTry = now.plus(BETWEEN_TRIES);
      return false;
    }
    notKept++;
    return true;
  }

  synchronized void failed(String why) {
    Instant now = clock.instant();
    cause = why;
    notKept++;
    if (inARow++ > 0) {
      return;
    }
    since = now;
    tellEnd = now.isAfter(told.plus(BETWEEN_LINES));
    if (tellEnd) {
      told = now;
      LOG.warn(
          "Original bytes are not kept at the moment: {}. The intake goes on without them.", why);
    }
  }

  synchronized void worked() {
    if (inARow > 0 && tellEnd) {
      LOG.info(
          "Original bytes are kept again; those of {} deliveries since {} were not.",
          notKept,
          since);
    }
    inARow = 0;
    notKept = 0;
  }

  /** Since when and why nothing is kept; empty where it is. */
  synchronized Optional<String> sentence() {
    return inARow == 0
        ? Optional.empty()
        : Optional.of("nothing is kept since %s: %s".formatted(since, cause));
  }
}
