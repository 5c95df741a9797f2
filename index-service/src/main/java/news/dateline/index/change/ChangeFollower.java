package news.dateline.index.change;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Change;
import news.dateline.article.ChangeKind;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.WriteOrder;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what readers see change: follows the index in the order of its writes, one instance for
 * all, and publishes changes together with how far that is. So none is missed and none told twice,
 * wherever a crash falls. See ADR 28.
 */
final class ChangeFollower implements AutoCloseable {
  private final WriteOrder order;
  private final Turn turn;
  private final Supplier<ChangeLog> logs;
  private final MeterRegistry meters;
  private final Timer delay;
  private final Clock clock;
  private LookPace pace = new LookPace();
  private @Nullable ChangeLog log;
  private @Nullable Position position;
  private Instant lastTold = Instant.MIN;

  /**
   * A follower.
   *
   * @param logs takes the right to tell over
   */
  ChangeFollower(
      WriteOrder order, Turn turn, Supplier<ChangeLog> logs, MeterRegistry meters, Clock clock) {
    this.order = order;
    this.turn = turn;
    this.logs = logs;
    this.meters = meters;
    this.clock = clock;
    this.delay = IndexMeter.CHANGES_DELAY.timer(meters);
    for (ChangeKind kind : ChangeKind.values()) {
      IndexMeter.CHANGES_TOLD.counter(meters, kind.label());
    }
  }

  /**
   * Tells what was written since the last time, if it is this instance's turn; to be called four
   * times a second.
   *
   * @throws UnavailableException if Elasticsearch or the broker is away
   */
  synchronized void tick() {
    if (!turn.isMine()) {
      release();
      return;
    }
    ChangeLog held = log == null ? claim() : log;
    WriteOrder.End end = order.end();
    Position from = startingPoint(end);
    if (!pace.isDue(end, from, clock.instant())) {
      return;
    }
    order.refresh(end.index());
    do {
      Look look = Look.after(from, order, end, clock.instant());
      tell(look, held);
      from = look.until();
      position = from;
    } while (!from.hasReached(end) && turn.isMine());
  }

  private ChangeLog claim() {
    ChangeLog claimed = logs.get();
    position = claimed.last().map(ChangeLog.Told::position).orElse(null);
    lastTold =
        claimed
            .last()
            .map(ChangeLog.Told::at)
            .orElseGet(() -> clock.instant().minus(ArticleTopics.CHANGES_KEPT));
    pace = new LookPace();
    log = claimed;
    return claimed;
  }

  /** In an index that does not continue the one that was followed, what is newer than all told. */
  private Position startingPoint(WriteOrder.End end) {
    Position known = position;
    return known != null && (known.isOf(end) || known.isBefore(end))
        ? known
        : Position.before(end, lastTold);
  }

  private void tell(Look look, ChangeLog held) {
    List<Change> changes = look.changes();
    if (changes.isEmpty()) {
      return; // how far it is will be told with the next change
    }
    try {
      held.tell(changes, look.until());
    } catch (UnavailableException e) {
      release();
      throw e;
    }
    lastTold = clock.instant();
    for (Change change : changes) {
      IndexMeter.CHANGES_TOLD.counter(meters, change.kind().label()).increment();
      Duration since = Duration.between(change.at(), lastTold);
      delay.record(since.isNegative() ? Duration.ZERO : since); // clocks of two machines
    }
  }

  private void release() {
    if (log != null) {
      log.close();
      log = null;
    }
  }

  @Override
  public synchronized void close() {
    release();
    turn.leave();
  }
}
