package news.dateline.ingest.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Supplier;

/** Polls by source and outcome, and what this instance owns. Sources come from the registry. */
final class FeedMetrics {
  private static final String POLLS = "news.feed.polls";

  private final MeterRegistry meters;

  FeedMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Gauges of what is owned. */
  void watch(Supplier<Number> partitions, Supplier<Number> waiting, Supplier<Number> feeds) {
    Gauge.builder("news.feed.partitions.owned", partitions)
        .description("Partitions whose feeds this instance polls")
        .register(meters);
    Gauge.builder("news.feed.partitions.waiting", waiting)
        .description("Partitions that this instance was given and cannot publish for")
        .register(meters);
    Gauge.builder("news.feed.owned", feeds)
        .description("Feeds that this instance polls")
        .register(meters);
  }

  /** A poll that was settled. */
  void polled(String source, Polled.Outcome outcome) {
    count(source, outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A poll whose transaction was aborted: it is done again. */
  void aborted(String source) {
    count(source, "aborted");
  }

  /** A poll that was dropped: another instance polls the feed. */
  void lost(String source) {
    count(source, "lost");
  }

  /** A poll that met a fault of ours. */
  void fault(String source) {
    count(source, "fault");
  }

  private void count(String source, String outcome) {
    meters.counter(POLLS, "source", source, "outcome", outcome).increment();
  }
}
