package news.dateline.desk.entity;

import java.util.List;

/**
 * Mentions over time, as charts.js draws them and as the table tells them.
 *
 * @param links the searches behind the steps
 */
public record Mentions(List<String> labels, List<Series> series, List<String> links) {
  /** Lists are copied. */
  public Mentions {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
    links = List.copyOf(links);
  }

  /** A row of bars. */
  public record Series(String name, List<Long> values) {
    /** Values are copied. */
    public Series {
      values = List.copyOf(values);
    }
  }
}
