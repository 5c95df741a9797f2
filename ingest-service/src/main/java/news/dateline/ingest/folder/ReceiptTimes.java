package news.dateline.ingest.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Times of receipt that only grow, so that files taken one after the other rank in that order where
 * receipt decides between versions.
 */
final class ReceiptTimes {
  private static final Duration STEP = Duration.ofNanos(1_000); // what an Instant is written with

  private final InstantSource clock;
  private Instant last = Instant.MIN;

  ReceiptTimes(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Instant next() {
    Instant now = clock.instant();
    last = now.isAfter(last) ? now : last.plus(STEP);
    return last;
  }
}
