package news.dateline.desk.entity;

import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import news.dateline.desk.web.BadQuestionException;
import org.jspecify.annotations.Nullable;

/** How far back mentions are counted, and how finely. */
public enum Period {
  /** By quarters of a day. */
  WEEK(
      "7 days",
      "by quarters of a day; each leads to its whole day",
      Duration.ofDays(7),
      Duration.ofHours(6)),
  /** By days. */
  MONTH("30 days", "by day", Duration.ofDays(30), Duration.ofDays(1)),
  /** By weeks of seven days. */
  YEAR("A year", "by week", Duration.ofDays(364), Duration.ofDays(7));

  private final String title;
  private final String by;
  private final Duration length;
  private final Duration step;

  Period(String title, String by, Duration length, Duration step) {
    this.title = title;
    this.by = by;
    this.length = length;
    this.step = step;
  }

  static Period of(@Nullable String days) {
    if (days == null || days.isEmpty()) {
      return MONTH;
    }
    return Arrays.stream(values())
        .filter(period -> String.valueOf(period.days()).equals(days))
        .findFirst()
        .orElseThrow(
            () -> new BadQuestionException("Mentions are counted over 7, 30 or 364 days."));
  }

  /** As pages name it. */
  public String title() {
    return title;
  }

  /** How finely, as pages say it. */
  public String by() {
    return by;
  }

  /** As addresses name it. */
  public long days() {
    return length.toDays();
  }

  /** When it begins: at the beginning of a day. */
  Instant start(Instant now) {
    return now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS).minus(length);
  }

  /** When it ends: with the day of now. */
  Instant end(Instant now) {
    return start(now).plus(length);
  }

  /** All of it as a query has it. */
  String since(Instant now) {
    return "published:" + LocalDate.ofInstant(start(now), ZoneOffset.UTC) + "..";
  }

  /** Counts of every step from the first to the last, those of nothing, too. */
  DateHistogramAggregation counts(Instant now) {
    Instant start = start(now);
    Instant last = start.plus(length).minus(step);
    return DateHistogramAggregation.of(
        counts ->
            counts
                .field("published")
                .fixedInterval(every -> every.time(step.toHours() + "h"))
                // Steps begin with the period, and not at some Thursday of 1970.
                .offset(offset -> offset.time(offset(start) + "h"))
                .minDocCount(0)
                // No hard bounds: see ComingDates. The filter around it has them.
                .extendedBounds(bounds -> bounds.min(at(start)).max(at(last))));
  }

  private static FieldDateMath at(Instant time) {
    return FieldDateMath.of(math -> math.expr(time.toString()));
  }

  private long offset(Instant start) {
    return Duration.ofSeconds(start.getEpochSecond() % step.toSeconds()).toHours();
  }

  /** Days that a step touches, as a query has them. */
  String published(Instant from) {
    LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(from.plus(step).minusSeconds(1), ZoneOffset.UTC);
    return "published:" + (first.equals(last) ? first.toString() : first + ".." + last);
  }
}
