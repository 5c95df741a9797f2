package news.dateline.ingest.redaction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import news.dateline.article.Redaction;
import news.dateline.ingest.metric.IngestMeter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries redactions out at one place, in a thread of its own: all that have come since the last
 * look in one look. What fails is put apart and tried again for ever, and holds up neither what
 * comes after it nor the intake.
 */
final class RedactionWork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedactionWork.class);
  private static final int WAITING = 5_000; // some megabytes; the topic keeps the others
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final int LOOKS = 32; // enough to find one among all that may wait
  private static final String PROBLEM = "%d redactions wait: %s";
  private static final Duration ENDING = Duration.ofSeconds(5);

  private final RedactedPlace place;
  private final InstantSource clock;
  private final Map<Redaction, Waiting> open = new ConcurrentHashMap<>();
  private final Map<Redaction, Waiting> failed = new ConcurrentHashMap<>();
  private final AtomicLong tickets = new AtomicLong();
  private final Semaphore wake = new Semaphore(0);
  private final Semaphore room = new Semaphore(0);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Counter carriedOut;
  private final Counter copies;
  private final Counter failures;
  private final Thread thread;
  private volatile @Nullable String problem;
  private String failure = ""; // the last; of the thread alone

  RedactionWork(RedactedPlace place, MeterRegistry meters, InstantSource clock) {
    this.place = place;
    this.clock = clock;
    String tag = place.name();
    carriedOut = IngestMeter.REDACTIONS.counter(meters, tag);
    copies = IngestMeter.REDACTION_COPIES.counter(meters, tag);
    failures = IngestMeter.REDACTION_FAILURES.counter(meters, tag);
    IngestMeter.REDACTION_OLDEST_AGE.gauge(meters, this::oldestSeconds, tag);
    thread = Thread.ofPlatform().name("redaction-" + tag).daemon().unstarted(this::run);
  }

  /** One that comes again while it is carried out has another ticket, and stays open. */
  private record Waiting(Instant since, long ticket) {}

  void start() {
    thread.start();
  }

  /** Takes one that was read; waits while too many are open, not counting what has failed. */
  void take(Redaction redaction) {
    place.announce(redaction);
    while (open.size() >= WAITING && closed.getCount() > 0) {
      try {
        var _ = room.tryAcquire(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return; // the service ends; it is read again at the start
      }
    }
    add(redaction);
  }

  /** Has a redaction carried out once more, without waiting. */
  void again(Redaction redaction) {
    place.announce(redaction);
    add(redaction);
  }

  private void add(Redaction redaction) {
    Instant now = clock.instant();
    open.compute(
        redaction,
        (_, waiting) ->
            new Waiting(waiting == null ? now : waiting.since(), tickets.incrementAndGet()));
    wake.release();
  }

  /** What is still to be removed. */
  Redacted open() {
    List<Redaction> all = new ArrayList<>(open.keySet()); // first: what fails goes to the others
    all.addAll(failed.keySet());
    return new Redacted(all);
  }

  /** What is wrong, for an operator; empty where nothing is. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private double oldestSeconds() {
    return Stream.concat(open.values().stream(), failed.values().stream())
        .map(Waiting::since)
        .min(Comparator.naturalOrder())
        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1e3)
        .orElse(0.0);
  }

  private void run() {
    long retryAt = 0; // by the clock that nobody sets
    try {
      while (closed.getCount() > 0) {
        if (open.isEmpty() && failed.isEmpty()) {
          wake.acquire();
        } else if (open.isEmpty()) {
          var _ = wake.tryAcquire(retryAt - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        wake.drainPermits();
        boolean isFirst = failed.isEmpty();
        carryOut(open);
        boolean isDue = !isFirst && System.nanoTime() - retryAt >= 0;
        if (isDue) {
          carryOut(failed);
        }
        if (isFirst || isDue) {
          retryAt = System.nanoTime() + RETRY.toNanos();
        }
        tell();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // only a JVM that ends in haste does that
    }
  }

  /**
   * Carries out all of these in one look. If that fails, in smaller and smaller ones, so that those
   * that can be are done with; but where all fail, others are not to wait for thousands of looks.
   */
  private void carryOut(Map<Redaction, Waiting> from) {
    Map<Redaction, Waiting> left = new HashMap<>(from);
    if (left.isEmpty()) {
      return;
    }
    List<Map.Entry<Redaction, Waiting>> all = new ArrayList<>(Map.copyOf(left).entrySet());
    Collections.shuffle(all); // or the same few would use up the looks each time
    Deque<List<Map.Entry<Redaction, Waiting>>> parts = new ArrayDeque<>(List.of(all));
    for (int looks = 0; looks < LOOKS && !parts.isEmpty() && closed.getCount() > 0; looks++) {
      List<Map.Entry<Redaction, Waiting>> part = parts.remove();
      if (isCarriedOut(part)) {
        part.forEach(done -> from.remove(done.getKey(), done.getValue()));
        part.forEach(done -> left.remove(done.getKey()));
      } else if (part.size() > 1) {
        parts.add(part.subList(0, part.size() / 2));
        parts.add(part.subList(part.size() / 2, part.size()));
      }
    }
    left.forEach(failed::putIfAbsent); // first: it is never in neither
    left.forEach(open::remove);
    room.release(1);
  }

  private boolean isCarriedOut(List<Map.Entry<Redaction, Waiting>> part) {
    try {
      copies.increment(place.redact(new Redacted(part.stream().map(Map.Entry::getKey).toList())));
      carriedOut.increment(part.size());
      return true;
    } catch (IOException | RuntimeException e) { // a fault of ours must not end the thread either
      failures.increment();
      if (problem == null) {
        LOG.error(
            "Bytes of killed stories could not be removed at {} and are tried again: {}",
            place.name(),
            e.toString());
      }
      failure = String.valueOf(e.getMessage());
      problem = PROBLEM.formatted(part.size(), failure);
      return false;
    }
  }

  private void tell() {
    if (!failed.isEmpty()) {
      problem = PROBLEM.formatted(failed.size(), failure);
    } else if (problem != null) {
      LOG.info("Redactions at {} are carried out again.", place.name());
      problem = null;
    }
  }

  @Override
  public void close() {
    closed.countDown();
    wake.release();
    try {
      thread.join(ENDING);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
