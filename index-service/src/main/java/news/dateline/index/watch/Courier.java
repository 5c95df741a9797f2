package news.dateline.index.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what is due, each watch by a thread of its own, so that no receiver waits for another's. An
 * attempt is written down before it is made: what may have reached a receiver is known whatever
 * happens, and of several instances one makes it.
 */
final class Courier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  /**
   * Longer than any attempt takes, a mail server's pauses included; after a crash it is made again.
   */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final int PAGE = 20;
  private static final int WATCHES_A_TICK = 200; // so many due deliveries are of several watches

  private final Watches watches;
  private final Deliveries deliveries;
  private final Stories stories;
  private final Map<Channel, Outlet> outlets;
  private final MeterRegistry meters;
  private final Timer delay;
  private final InstantSource clock;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final Pauses pauses = new Pauses();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Watches.MOST,
          30,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("watch-", 0).factory());

  Courier(
      Watches watches,
      Deliveries deliveries,
      Stories stories,
      Map<Channel, Outlet> outlets,
      MeterRegistry meters,
      InstantSource clock) {
    this.watches = watches;
    this.deliveries = deliveries;
    this.stories = stories;
    this.outlets = Map.copyOf(outlets);
    this.meters = meters;
    this.clock = clock;
    this.delay = IndexMeter.WATCH_DELAY.timer(meters);
    for (Delivery.State state : Delivery.State.values()) {
      counter(state);
    }
  }

  /**
   * Has told what is due; to be called some times a second, and when something has come.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  void tick() {
    Instant now = clock.instant();
    Set<String> left = new HashSet<>(busy);
    left.addAll(pauses.at(now));
    Set<String> due =
        deliveries.due(now, left, WATCHES_A_TICK).stream()
            .map(Delivery::watchId)
            .collect(Collectors.toSet());
    for (String watchId : due) {
      if (busy.add(watchId)) {
        try {
          threads.execute(() -> work(watchId));
        } catch (RejectedExecutionException _) {
          busy.remove(watchId); // the next tick tries again
        }
      }
    }
  }

  private void work(String watchId) {
    try {
      Optional<Watch> watch = watches.active(watchId);
      boolean goesOn = true;
      while (goesOn) {
        List<StoredDocument<Delivery>> page = deliveries.dueOf(watchId, clock.instant(), PAGE);
        goesOn = false;
        for (StoredDocument<Delivery> delivery : page) {
          switch (watch.isEmpty() ? drop(delivery) : tell(watch.get(), delivery)) {
            case MOVED -> goesOn = true;
            case ELSEWHERE -> {} // another instance has it
            case REFUSED -> {
              return;
            }
          }
        }
      }
    } catch (UnavailableException e) {
      LOG.debug("watch {} waits: {}", watchId, e.getMessage()); // and the tick tells of it
    } catch (RuntimeException e) {
      LOG.error("a fault of ours meets watch {}", watchId, SilentFault.of(e));
      pauses.failed(watchId, clock.instant());
    } finally {
      busy.remove(watchId);
    }
  }

  private enum Step {
    MOVED,
    ELSEWHERE,
    REFUSED
  }

  private Step drop(StoredDocument<Delivery> delivery) {
    return settle(
        delivery,
        delivery.content().overtaken(delivery.content().attempts(), "the watch was removed"));
  }

  private Step tell(Watch watch, StoredDocument<Delivery> waiting) {
    if (waiting.content().ends()) {
      Optional<Instant> until = tellingUntil(waiting.content());
      if (until.isPresent()) { // by another instance, or by one that is gone: it comes first
        deliveries.replace(waiting, waiting.content().putOff(until.get()));
        return Step.ELSEWHERE;
      }
    }
    int before = waiting.content().attempts();
    if (before > 0 && Backoff.after(before).isEmpty()) { // each attempt met a fault of ours
      return settle(waiting, waiting.content().failed(null, "a fault of ours: see the log"));
    }
    Optional<StoredDocument<Delivery>> begun =
        deliveries.replace(waiting, waiting.content().attempted(clock.instant(), LEASE));
    if (begun.isEmpty()) {
      return Step.ELSEWHERE;
    }
    StoredDocument<Delivery> attempt = begun.get();
    Delivery delivery = attempt.content();
    Optional<Story> story = Optional.empty();
    if (delivery.ends()) {
      if (!deliveries.mayHaveReached(watch.id(), delivery.articleId())) {
        return settle(attempt, delivery.overtaken(before, "nothing was told of the story"));
      }
    } else {
      // After the attempt was written down: whoever ends the story now is told of it.
      story =
          Optional.ofNullable(
              stories
                  .visible(List.of(delivery.articleId()), clock.instant())
                  .get(delivery.articleId()));
      if (story.isEmpty()) {
        return settle(attempt, delivery.overtaken(before, "the story may not be seen any more"));
      }
    }
    try {
      outlet(watch).send(watch, Notice.of(attempt.id(), delivery, story));
    } catch (DeliveryException e) {
      return refused(watch, attempt, String.valueOf(e.getMessage()));
    }
    pauses.succeeded(watch.id());
    if (delivery.attempts() == 1) {
      delay.record(Duration.between(delivery.changedAt(), clock.instant()));
    }
    return settle(attempt, delivery.sent());
  }

  /** When an attempt that is under way to tell of the same story has surely ended. */
  private Optional<Instant> tellingUntil(Delivery end) {
    return deliveries.begun(end.watchId(), end.articleId(), clock.instant()).stream()
        .filter(text -> text.isAttempted(LEASE))
        .map(Delivery::dueAt)
        .max(Comparator.naturalOrder());
  }

  private Step refused(Watch watch, StoredDocument<Delivery> attempt, String why) {
    Delivery delivery = attempt.content();
    Optional<Duration> wait = Backoff.after(delivery.attempts());
    try (ArticleLog _ = ArticleLog.about(delivery.articleId())) {
      LOG.warn(
          "watch {} cannot tell of article {} ({}): {}",
          watch.id(),
          delivery.articleId(),
          wait.map(it -> "again in " + it).orElse("given up"),
          why);
    }
    pauses.failed(watch.id(), clock.instant());
    settle(attempt, delivery.failed(wait.map(clock.instant()::plus).orElse(null), why));
    return Step.REFUSED;
  }

  private Step settle(StoredDocument<Delivery> before, Delivery after) {
    counter(after.state()).increment();
    return deliveries.replace(before, after).isPresent() ? Step.MOVED : Step.ELSEWHERE;
  }

  /** How attempts end: one that is {@code waiting} again did not succeed. */
  private Counter counter(Delivery.State state) {
    return IndexMeter.WATCH_ATTEMPTS.counter(meters, state.name().toLowerCase(Locale.ROOT));
  }

  /** Sends one that stands for none, at once. */
  void test(Watch watch, Notice notice) throws DeliveryException {
    outlet(watch).send(watch, notice);
  }

  private Outlet outlet(Watch watch) {
    return Objects.requireNonNull(outlets.get(watch.channel()), "nothing is sent to a feed");
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
