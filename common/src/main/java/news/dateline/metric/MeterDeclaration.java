package news.dateline.metric;

import java.util.List;

/**
 * A meter's contract with whoever scrapes it.
 *
 * @param name with dots, as Micrometer has it
 * @param unit of a gauge, as it ends the name in Prometheus; empty where it counts things
 * @param description one sentence, as a scrape and the reference show it
 * @param tagKeys in the order in which values are given; their values are bounded: ids of the
 *     registry and words of ours, never a URL, a title or an id of an article
 */
public record MeterDeclaration(
    String name, MeterKind kind, String unit, String description, List<String> tagKeys) {

  /** A counter. */
  public static MeterDeclaration counter(String name, String description, String... tagKeys) {
    return of(name, MeterKind.COUNTER, "", description, tagKeys);
  }

  /** A gauge of things. */
  public static MeterDeclaration gauge(String name, String description, String... tagKeys) {
    return of(name, MeterKind.GAUGE, "", description, tagKeys);
  }

  /** A gauge in {@code unit}. */
  public static MeterDeclaration gaugeIn(
      String unit, String name, String description, String... tagKeys) {
    return of(name, MeterKind.GAUGE, unit, description, tagKeys);
  }

  /** A timer. */
  public static MeterDeclaration timer(String name, String description, String... tagKeys) {
    return of(name, MeterKind.TIMER, "seconds", description, tagKeys);
  }

  /** A timer with buckets. */
  public static MeterDeclaration histogram(String name, String description, String... tagKeys) {
    return of(name, MeterKind.HISTOGRAM, "seconds", description, tagKeys);
  }

  /** A distribution of numbers. */
  public static MeterDeclaration distribution(String name, String description, String... tagKeys) {
    return of(name, MeterKind.DISTRIBUTION, "", description, tagKeys);
  }

  /** Its family's name in a scrape. */
  public String prometheusName() {
    String words = name.replace('.', '_');
    String named = unit.isEmpty() ? words : words + "_" + unit;
    return kind == MeterKind.COUNTER ? named + "_total" : named;
  }

  private static MeterDeclaration of(
      String name, MeterKind kind, String unit, String description, String... tagKeys) {
    return new MeterDeclaration(name, kind, unit, description, List.of(tagKeys));
  }
}
