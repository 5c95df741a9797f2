package news.dateline.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.ingest.source.SourceRegistry;

/**
 * Counts items by source and outcome, refusals by format and reason. Tags are bounded: sources come
 * from the registry.
 */
public final class IntakeMetrics {
  private static final List<String> OUTCOMES = List.of("accepted", "refused", "unacknowledged");
  private static final List<String> COMMON_REASONS =
      List.of(
          "empty",
          "undecodable",
          "no-text",
          "no-identity",
          "too-long",
          "too-large",
          "unknown-format",
          "malformed-json",
          "malformed-xml",
          "invalid-field",
          "entity-declaration");

  private final MeterRegistry meters;

  /** Every counter of {@code registry}'s sources is at zero from the start, and usual refusals. */
  public IntakeMetrics(MeterRegistry meters, SourceRegistry registry, ArticleFormats formats) {
    this.meters = meters;
    Stream.concat(formats.ids().stream(), Stream.of(ArticleReader.UNKNOWN_FORMAT))
        .forEach(
            format ->
                COMMON_REASONS.forEach(
                    reason -> IngestMeter.REFUSED.counter(meters, format, reason)));
    registry.onChange(
        source ->
            OUTCOMES.forEach(
                outcome -> IngestMeter.RECEIVED.counter(meters, source.id(), outcome)));
  }

  void count(Delivery delivery, List<ReadItem> items, List<IntakeOutcome> outcomes) {
    for (IntakeOutcome outcome : outcomes) {
      IngestMeter.RECEIVED.counter(meters, delivery.source().id(), name(outcome)).increment();
    }
    for (ReadItem item : items) {
      if (item instanceof ReadItem.Refused refused) {
        IngestMeter.REFUSED
            .counter(meters, refused.format(), refused.refusal().reason())
            .increment();
      }
    }
  }

  private static String name(IntakeOutcome outcome) {
    return switch (outcome) {
      case IntakeOutcome.Accepted ignored -> "accepted";
      case IntakeOutcome.Refused ignored -> "refused";
      case IntakeOutcome.Unacknowledged ignored -> "unacknowledged";
    };
  }
}
