package news.dateline.index.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.dateline.index.story.Shift;

/**
 * Whether it is this instance that follows the index. It is asked now and then only: where two
 * believe so for a while, the broker takes what one of them tells.
 */
final class Turn {
  private static final Duration ASKED_EVERY =
      Duration.ofSeconds(2); // well within the ten seconds after which another takes over

  private final Shift shift;
  private final Clock clock;
  private Instant nextAsking = Instant.MIN;
  private boolean mine;

  Turn(Shift shift, Clock clock) {
    this.shift = shift;
    this.clock = clock;
  }

  /**
   * Whether it is.
   *
   * @throws news.dateline.kafka.UnavailableException if Elasticsearch is away
   */
  boolean isMine() {
    Instant now = clock.instant();
    if (!now.isBefore(nextAsking)) {
      mine = shift.take().filter(shift::report).isPresent();
      nextAsking = now.plus(ASKED_EVERY);
    }
    return mine;
  }

  /** Leaves it to another. */
  void leave() {
    if (mine) {
      mine = false;
      shift.leave();
    }
  }
}
