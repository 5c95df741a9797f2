package news.dateline.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A constant of one of our lists of meters. Whatever we measure is registered through one, with a
 * value for each of its tags, in their order.
 */
public interface DeclaredMeter {
  /**
   * Of every timer that has buckets: fine where news should be, around the objective of 5 s, and
   * coarse as far as an outage may last.
   */
  List<Duration> BUCKETS =
      List.of(
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofMillis(100),
          Duration.ofMillis(250),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofHours(1));

  /** What it is. */
  MeterDeclaration declaration();

  /** The counter of these values; it is there, at 0, from the first call on. */
  default Counter counter(MeterRegistry meters, String... tagValues) {
    MeterDeclaration it = declared(MeterKind.COUNTER);
    return Counter.builder(it.name())
        .description(it.description())
        .tags(tags(tagValues))
        .register(meters);
  }

  /** The timer of these values, with buckets if that is how it is declared. */
  default Timer timer(MeterRegistry meters, String... tagValues) {
    MeterDeclaration it = declared(MeterKind.TIMER, MeterKind.HISTOGRAM);
    Timer.Builder builder =
        Timer.builder(it.name()).description(it.description()).tags(tags(tagValues));
    return (it.kind() == MeterKind.HISTOGRAM
            ? builder.serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
            : builder)
        .register(meters);
  }

  /** The distribution of these values. */
  default DistributionSummary distribution(MeterRegistry meters, String... tagValues) {
    MeterDeclaration it = declared(MeterKind.DISTRIBUTION);
    return DistributionSummary.builder(it.name())
        .description(it.description())
        .tags(tags(tagValues))
        .register(meters);
  }

  /** Has the value shown, for as long as the registry is there; the first of these tags counts. */
  default Gauge gauge(MeterRegistry meters, Supplier<Number> value, String... tagValues) {
    MeterDeclaration it = declared(MeterKind.GAUGE);
    return Gauge.builder(it.name(), value)
        .description(it.description())
        .baseUnit(it.unit().isEmpty() ? null : it.unit())
        .tags(tags(tagValues))
        .register(meters);
  }

  private MeterDeclaration declared(MeterKind... kinds) {
    MeterDeclaration it = declaration();
    if (!List.of(kinds).contains(it.kind())) {
      throw new IllegalStateException("%s is declared as %s".formatted(it.name(), it.kind()));
    }
    return it;
  }

  private List<Tag> tags(String... values) {
    List<String> keys = declaration().tagKeys();
    if (keys.size() != values.length) {
      throw new IllegalArgumentException(
          "%s has the tags %s".formatted(declaration().name(), keys));
    }
    List<Tag> tags = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      tags.add(Tag.of(keys.get(i), values[i]));
    }
    return tags;
  }
}
