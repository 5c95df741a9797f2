package news.dateline.index;

import news.dateline.index.store.Indices;
import news.dateline.index.visibility.VisibilityClock;
import news.dateline.kafka.UnavailableException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens by itself: indices exist before the first reader asks, embargoes end on time. */
@Component
class ClockWork {
  private static final long HALF_A_SECOND_MILLIS =
      500; // release within two seconds: a tick, a search, a write, a refresh

  private final Indices indices;
  private final VisibilityClock visibility;

  ClockWork(Indices indices, VisibilityClock visibility) {
    this.indices = indices;
    this.visibility = visibility;
  }

  @Scheduled(fixedDelay = HALF_A_SECOND_MILLIS)
  void tick() {
    try {
      indices.ensure();
    } catch (UnavailableException e) {
      return; // the node is away or still starting: the next tick tries again, and the listeners
      // report it
    }
    visibility.tick();
  }
}
