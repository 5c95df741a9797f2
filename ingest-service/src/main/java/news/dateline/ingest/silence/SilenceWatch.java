package news.dateline.ingest.silence;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import news.dateline.article.Receipt;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;

/**
 * Watches every source for silence, by the receipts that all instances write: each instance knows
 * the same. Thread-safe.
 */
public final class SilenceWatch {
  private static final Arrivals NONE = new Arrivals(); // of all sources that sent nothing yet

  private final Map<String, Arrivals> arrivalsBySource = new ConcurrentHashMap<>();
  private final SourceRegistry registry;
  private final InstantSource clock;
  private volatile BooleanSupplier isRead = () -> false;

  /** A watch over the registry's sources, shown by {@code meters}. */
  public SilenceWatch(SourceRegistry registry, MeterRegistry meters, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
    Set<String> shown = ConcurrentHashMap.newKeySet();
    registry.onChange(
        source -> {
          if (!shown.add(source.id())) {
            return; // a profile that has changed
          }
          gauge(
              meters,
              IngestMeter.SOURCE_LAST_ARTICLE,
              source.id(),
              () -> arrivalsOf(source.id()).last().map(Instant::getEpochSecond));
          gauge(
              meters,
              IngestMeter.SOURCE_SILENCE_THRESHOLD,
              source.id(),
              () ->
                  of(source.id())
                      .filter(it -> it.lastArticleAt().isPresent())
                      .map(it -> it.threshold().toSeconds()));
        });
  }

  /**
   * Says when the receipts of the month have been read once. Until then no source is silent and no
   * gauge has a value: what was read last would count as the newest.
   */
  public void readBy(BooleanSupplier isRead) {
    this.isRead = isRead;
  }

  /** An item was received. */
  public void add(Receipt receipt) {
    // Also of sources that the registry does not have: a registered one may be read of only later.
    if (receipt.outcome() == Receipt.Outcome.ACCEPTED) {
      arrivalsBySource
          .computeIfAbsent(receipt.source(), _ -> new Arrivals())
          .add(receipt.receivedAt());
    }
  }

  /** The source's silence; empty for a source that is not in the registry. */
  public Optional<Silence> of(String source) {
    return registry.find(source).map(profile -> of(profile, clock.instant()));
  }

  /** What to tell of every source that is silent for longer than usual, by source. */
  public Map<String, String> silent() {
    Map<String, String> silent = new TreeMap<>();
    Instant now = clock.instant();
    for (SourceProfile source : registry.all()) {
      Silence silence = of(source, now);
      if (silence.silent()) {
        silent.put(
            source.id(),
            "no article for %s; %s is %s"
                .formatted(
                    words(Duration.between(silence.lastArticleAt().orElse(now), now)),
                    silence.learned() ? "usual at this hour" : "the longest gap it states",
                    words(silence.threshold())));
      }
    }
    return silent;
  }

  private Arrivals arrivalsOf(String source) {
    return arrivalsBySource.getOrDefault(source, NONE);
  }

  private Silence of(SourceProfile source, Instant now) {
    Arrivals arrivals = arrivalsOf(source.id());
    Optional<Duration> learned = UsualGap.of(arrivals, now, source.zone());
    Duration threshold = learned.orElse(source.longestGap());
    Optional<Instant> last = arrivals.last();
    boolean silent =
        isRead.getAsBoolean() && last.filter(at -> at.plus(threshold).isBefore(now)).isPresent();
    return new Silence(last, threshold, learned.isPresent(), silent);
  }

  /** Not a number where there is nothing to tell: no alert compares with that. */
  private void gauge(
      MeterRegistry meters, IngestMeter meter, String source, Supplier<Optional<Long>> value) {
    meter.gauge(
        meters,
        () ->
            registry.find(source).filter(_ -> isRead.getAsBoolean()).isEmpty()
                ? Double.NaN
                : value.get().map(Long::doubleValue).orElse(Double.NaN),
        source);
  }

  private static String words(Duration length) {
    if (length.toHours() >= 48) {
      return length.toDays() + " days";
    }
    return length.toMinutes() >= 120 ? length.toHours() + " h" : length.toMinutes() + " min";
  }
}
