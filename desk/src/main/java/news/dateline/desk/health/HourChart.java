package news.dateline.desk.health;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.desk.service.Balance;

/**
 * What came in each hour and what became of it, as {@code charts.js} draws it.
 *
 * @param labels the hours, in UTC
 * @param series one value an hour each
 * @param stacked whether they are parts of one bar
 * @param unit what is counted
 */
public record HourChart(List<String> labels, List<Series> series, boolean stacked, String unit) {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** Lists are copied. */
  public HourChart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
  }

  /** Values by hour. */
  public record Series(String name, List<Long> values) {
    /** The list is copied. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /**
   * Of the last 24 hours.
   *
   * @param first the begin of the first
   * @param lines one an hour of each source; those without an hour are left out
   */
  static HourChart of(Instant first, List<Balance.Line> lines) {
    Map<Instant, long[]> hours = new TreeMap<>();
    for (int hour = 0; hour < 24; hour++) {
      hours.put(first.plusSeconds(hour * 3_600L), new long[3]);
    }
    for (Balance.Line line : lines) {
      long[] counts = line.hour() == null ? null : hours.get(line.hour());
      if (counts != null) {
        counts[0] += line.received() - line.lost() - line.inFlight();
        counts[1] += line.lost();
        counts[2] += line.inFlight();
      }
    }
    return new HourChart(
        hours.keySet().stream().map(HOUR::format).toList(),
        List.of(
            series("settled", 0, hours),
            series("refused or dead-lettered", 1, hours),
            series("in flight", 2, hours)),
        true,
        "deliveries");
  }

  private static Series series(String name, int column, Map<Instant, long[]> hours) {
    List<Long> values = new ArrayList<>();
    hours.values().forEach(counts -> values.add(counts[column]));
    return new Series(name, values);
  }
}
