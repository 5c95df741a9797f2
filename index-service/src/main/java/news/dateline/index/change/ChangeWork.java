package news.dateline.index.change;

import news.dateline.index.store.Indices;
import news.dateline.kafka.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Changes are told a little after they were written. */
@Component
class ChangeWork {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeWork.class);
  private static final long QUARTER_OF_A_SECOND_MILLIS = 250; // asking takes two milliseconds

  private final Indices indices;
  private final ChangeFollower follower;
  private boolean interrupted;

  ChangeWork(Indices indices, ChangeFollower follower) {
    this.indices = indices;
    this.follower = follower;
  }

  @Scheduled(fixedDelay = QUARTER_OF_A_SECOND_MILLIS)
  void tick() {
    try {
      indices.ensure();
      follower.tick();
      interrupted = false;
    } catch (UnavailableException | IllegalStateException e) {
      if (!interrupted) {
        LOG.warn("changes are not told, none will be missed: {}", e.getMessage());
      }
      interrupted = true;
    }
  }
}
