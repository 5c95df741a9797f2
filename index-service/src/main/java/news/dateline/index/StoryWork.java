package news.dateline.index;

import news.dateline.index.store.Indices;
import news.dateline.index.story.StoryWatch;
import news.dateline.kafka.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Near duplicates are found a little after they are visible. */
@Component
class StoryWork {
  private static final Logger LOG = LoggerFactory.getLogger(StoryWork.class);
  private static final long A_SECOND_MILLIS = 1_000; // as often as an index is refreshed

  private final Indices indices;
  private final StoryWatch watch;
  private boolean interrupted;

  StoryWork(Indices indices, StoryWatch watch) {
    this.indices = indices;
    this.watch = watch;
  }

  @Scheduled(fixedDelay = A_SECOND_MILLIS)
  void tick() {
    try {
      indices.ensure();
      watch.tick();
      interrupted = false;
    } catch (UnavailableException e) {
      if (!interrupted) {
        LOG.warn("near duplicates are not looked for; trying again: {}", e.getMessage());
      }
      interrupted = true;
    }
  }
}
