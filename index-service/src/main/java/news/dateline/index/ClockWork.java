package news.dateline.index;

import news.dateline.index.store.DeletedText;
import news.dateline.index.store.Indices;
import news.dateline.index.visibility.Emptying;
import news.dateline.index.visibility.VisibilityClock;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.UnavailableException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What happens by itself: indices exist before the first reader asks, embargoes end on time, what
 * has expired is emptied and its words leave the index.
 */
@Component
class ClockWork {
  private static final long HALF_A_SECOND_MILLIS =
      500; // release within two seconds: a tick, a search, a write, a refresh

  private static final String NAME = "clock"; // whichever thread of the scheduler ticks

  private final Indices indices;
  private final VisibilityClock visibility;
  private final Emptying emptying;
  private final DeletedText deletedText;
  private final ConsumerPause pause;

  ClockWork(
      Indices indices,
      VisibilityClock visibility,
      Emptying emptying,
      DeletedText deletedText,
      ConsumerPause pause) {
    this.indices = indices;
    this.visibility = visibility;
    this.emptying = emptying;
    this.deletedText = deletedText;
    this.pause = pause;
  }

  @Scheduled(fixedDelay = HALF_A_SECOND_MILLIS)
  void tick() {
    try {
      indices.ensure();
      visibility.tick();
      pause.ended(NAME);
    } catch (UnavailableException e) {
      // The node is away or still starting: the next tick tries again.
      indices.checkAfter(e);
      pause.began(NAME, e);
    }
  }

  /** In a thread of its own: however much there is to empty, embargoes end on time. */
  @Scheduled(fixedDelay = HALF_A_SECOND_MILLIS)
  void empty() {
    try {
      emptying.tick();
    } catch (UnavailableException _) {
      // The tick above tells of it.
    }
  }

  /** Likewise: rewriting an index takes its time, and nothing expired may wait for it. */
  @Scheduled(fixedDelay = HALF_A_SECOND_MILLIS)
  void removeWords() {
    try {
      deletedText.tick();
    } catch (UnavailableException _) {
      // As above.
    }
  }
}
