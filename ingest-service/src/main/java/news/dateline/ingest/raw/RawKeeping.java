package news.dateline.ingest.raw;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import news.dateline.ingest.metric.IngestMeter;

/**
 * Keeps what the intake takes in, beside it: begun before the first item is published, awaited
 * after the last. An archive that fails costs original bytes, counted and told, never an article.
 */
public final class RawKeeping implements RawKeeper {
  // In all: more than an archive needs, less than the nine seconds a sender waits for the broker.
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final RawArchive archive;
  private final InstantSource clock;
  private final Outage outage;
  private final KeptToday today = new KeptToday();
  private final KilledStories killed = new KilledStories();
  private volatile BooleanSupplier killsAreRead = () -> false; // until somebody reads them
  private final Counter failures;
  private final Counter kept;

  /** Keeps in {@code archive}. */
  public RawKeeping(RawArchive archive, InstantSource clock, MeterRegistry meters) {
    this.archive = archive;
    this.clock = clock;
    this.outage = new Outage(clock);
    this.kept = IngestMeter.RAW_KEPT.counter(meters);
    this.failures = IngestMeter.RAW_FAILURES.counter(meters);
  }

  @Override
  public Begun begin(RawDelivery delivery) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    boolean mayBeKilled = !delivery.articleIds().isEmpty() && !killsAreRead.getAsBoolean();
    if (archive instanceof NoArchive || today.has(delivery.sha256(), day) || isKilled(delivery)) {
      return NOTHING;
    }
    if (delivery.bytes().length > RawCompression.MOST_RAW_BYTES || outage.isResting()) {
      failures.increment();
      return NOTHING;
    }
    // From here on, so that many deliveries begun together are awaited together.
    long until = System.nanoTime() + PATIENCE.toNanos();
    if (mayBeKilled) {
      return () -> keepOnceKillsAreRead(delivery, until, day);
    }
    CompletableFuture<?> keeping = archive.keep(delivery);
    return () -> await(keeping, until, delivery.sha256(), day);
  }

  private boolean isKilled(RawDelivery delivery) {
    return delivery.articleIds().stream().anyMatch(killed::contains);
  }

  /** After a start it takes moments; what cannot be known in time is not kept. */
  private void keepOnceKillsAreRead(RawDelivery delivery, long until, LocalDate day) {
    while (!killsAreRead.getAsBoolean()) {
      if (System.nanoTime() - until >= 0 || Thread.currentThread().isInterrupted()) {
        failures.increment();
        return;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    if (!isKilled(delivery)) {
      await(archive.keep(delivery), until, delivery.sha256(), day);
    }
  }

  private void await(CompletableFuture<?> keeping, long until, String sha256, LocalDate day) {
    try {
      keeping.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
      today.add(sha256, day);
      kept.increment();
      outage.worked();
    } catch (ExecutionException e) {
      failed(String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
    } catch (TimeoutException _) {
      keeping.cancel(false); // what nobody awaits any more need not be written
      failed("%s does not answer in %d s".formatted(archive.description(), PATIENCE.toSeconds()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      failed("the service is ending");
    }
  }

  private void failed(String why) {
    failures.increment();
    outage.failed(why);
  }

  /**
   * From now on nothing is kept that is said to hold that story besides others: a feed goes on
   * listing it, and no receipt would tell of it.
   */
  void kill(String articleId) {
    killed.add(articleId);
  }

  /** Until all kills of the past have been told nothing is kept that one of them may name. */
  void follow(BooleanSupplier isRead) {
    killsAreRead = isRead;
  }

  /** These bytes are no longer kept. */
  void forget(Collection<String> sha256s) {
    sha256s.forEach(today::forget);
  }

  /** Since when and why nothing is kept; empty where all is well. */
  public Optional<String> problem() {
    return outage.sentence();
  }

  /** Where it keeps, for an operator. */
  public String description() {
    return archive.description();
  }
}
