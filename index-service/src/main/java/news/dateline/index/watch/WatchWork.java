package news.dateline.index.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import news.dateline.index.store.Indices;
import news.dateline.kafka.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Has told what is due, and forgets what was told long ago. */
class WatchWork {
  private static final Logger LOG = LoggerFactory.getLogger(WatchWork.class);
  private static final long OFTEN_MILLIS = 500; // a change is told within five seconds in all

  /** Three times as long as changes are kept: the end of a story that was told is told so long. */
  private static final Duration KEPT = Duration.ofDays(90);

  private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);
  private static final int CLEARED = 1_000; // a minute; more than watches tell in the long run

  private final Indices indices;
  private final Courier courier;
  private final Deliveries deliveries;
  private final InstantSource clock;
  private Instant nextClearing = Instant.EPOCH;
  private boolean interrupted;

  WatchWork(Indices indices, Courier courier, Deliveries deliveries, InstantSource clock) {
    this.indices = indices;
    this.courier = courier;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = OFTEN_MILLIS)
  void tick() {
    try {
      indices.ensure();
      courier.tick();
      Instant now = clock.instant();
      if (!now.isBefore(nextClearing)) {
        deliveries.forget(now.minus(KEPT), CLEARED);
        nextClearing = now.plus(BETWEEN_CLEARINGS);
      }
      interrupted = false;
    } catch (UnavailableException e) {
      if (!interrupted) {
        LOG.warn("watches tell nothing; trying again: {}", e.getMessage());
      }
      interrupted = true;
    }
  }
}
