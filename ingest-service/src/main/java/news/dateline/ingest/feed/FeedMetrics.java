package news.dateline.ingest.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.ingest.source.SourceRegistry;

/** Polls by source and outcome, and what this instance owns. Sources come from the registry. */
final class FeedMetrics {
  private static final String ABORTED = "aborted";
  private static final String LOST = "lost";
  private static final String FAULT = "fault";

  private final MeterRegistry meters;

  /** Every counter of {@code registry}'s feeds, at zero from the start. */
  FeedMetrics(MeterRegistry meters, SourceRegistry registry) {
    this.meters = meters;
    registry.onChange(
        source -> {
          if (source.feed() != null) {
            for (Polled.Outcome outcome : Polled.Outcome.values()) {
              counter(source.id(), word(outcome));
            }
            List.of(ABORTED, LOST, FAULT).forEach(outcome -> counter(source.id(), outcome));
          }
        });
  }

  /** Gauges of what is owned. */
  void watch(Supplier<Number> partitions, Supplier<Number> waiting, Supplier<Number> feeds) {
    IngestMeter.FEED_PARTITIONS_OWNED.gauge(meters, partitions);
    IngestMeter.FEED_PARTITIONS_WAITING.gauge(meters, waiting);
    IngestMeter.FEEDS_OWNED.gauge(meters, feeds);
  }

  /** A poll that was settled. */
  void polled(String source, Polled.Outcome outcome) {
    counter(source, word(outcome)).increment();
  }

  /** A poll whose transaction was aborted: it is done again. */
  void aborted(String source) {
    counter(source, ABORTED).increment();
  }

  /** A poll that was dropped: another instance polls the feed. */
  void lost(String source) {
    counter(source, LOST).increment();
  }

  /** A poll that met a fault of ours. */
  void fault(String source) {
    counter(source, FAULT).increment();
  }

  private Counter counter(String source, String outcome) {
    return IngestMeter.FEED_POLLS.counter(meters, source, outcome);
  }

  private static String word(Polled.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
