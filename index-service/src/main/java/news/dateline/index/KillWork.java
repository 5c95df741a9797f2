package news.dateline.index;

import news.dateline.index.control.KillOffice;
import news.dateline.index.store.Indices;
import news.dateline.kafka.UnavailableException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Kills that name a story which has not come, or which nobody knows, are looked at again. */
@Component
class KillWork {
  private static final long A_SECOND_MILLIS =
      1_000; // a story that comes late is seen no longer than that, a search and a write

  private final Indices indices;
  private final KillOffice office;

  KillWork(Indices indices, KillOffice office) {
    this.indices = indices;
    this.office = office;
  }

  @Scheduled(fixedDelay = A_SECOND_MILLIS)
  void tick() {
    try {
      indices.ensure();
      office.tick();
    } catch (UnavailableException _) {
      // The node is away; the clock tells of it, and the next tick tries again.
    }
  }
}
