package news.dateline.launcher.sample;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import news.dateline.article.DateOrder;

/** The ways in which a template can write a moment; the lower-case name is the placeholder's. */
enum StampForm {
  /** An instant: {@code 2026-11-24T09:30:00Z}. */
  TIME("uuuu-MM-dd'T'HH:mm:ssX"),
  /** Page text's clock and date: {@code 11:30 | 24 November 2026}. */
  PAGE("HH:mm | dd MMMM uuuu"),
  /** {@code Tuesday}. */
  WEEKDAY("EEEE"),
  /** {@code 24 November 2026}. */
  DATE("d MMMM uuuu"),
  /** {@code 24 November}. */
  DAY("d MMMM"),
  /** {@code November 24, 2026}. */
  USDATE("MMMM d, uuuu"),
  /** {@code Nov. 24}: long months are shortened as North American wires do. */
  USDAY(abbreviated()),
  /** {@code 24/11/2026}, or {@code 11/24/2026} where the source puts the month first. */
  NUMERIC("dd/MM/uuuu"),
  /** {@code 2026-11-24}. */
  ISO("uuuu-MM-dd"),
  /** {@code 09:30}. */
  CLOCK("HH:mm"),
  /** {@code 9:30 a.m.}. */
  USCLOCK(twelveHours()),
  /** {@code November}. */
  MONTH("MMMM"),
  /** {@code November 2026}. */
  MONTHYEAR("MMMM uuuu"),
  /** {@code 2026}. */
  YEAR("uuuu"),
  /** {@code mardi}. */
  JOUR(DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH)),
  /** {@code 24 novembre 2026}. */
  DATEFR(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH)),
  /** {@code novembre}. */
  MOIS(DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH));

  private static final DateTimeFormatter MONTH_FIRST =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ENGLISH);

  private final DateTimeFormatter formatter;

  StampForm(String pattern) {
    this(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  StampForm(DateTimeFormatter formatter) {
    this.formatter = formatter;
  }

  /**
   * The form that a placeholder names.
   *
   * @throws IllegalArgumentException if there is none
   */
  static StampForm named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  String write(ZonedDateTime time, DateOrder order) {
    return switch (this) {
      case TIME -> formatter.format(time.withZoneSameInstant(ZoneOffset.UTC));
      case NUMERIC -> (order == DateOrder.MDY ? MONTH_FIRST : formatter).format(time);
      default -> formatter.format(time);
    };
  }

  private static DateTimeFormatter abbreviated() {
    Map<Long, String> months =
        Map.ofEntries(
            Map.entry(1L, "Jan."),
            Map.entry(2L, "Feb."),
            Map.entry(3L, "March"),
            Map.entry(4L, "April"),
            Map.entry(5L, "May"),
            Map.entry(6L, "June"),
            Map.entry(7L, "July"),
            Map.entry(8L, "Aug."),
            Map.entry(9L, "Sept."),
            Map.entry(10L, "Oct."),
            Map.entry(11L, "Nov."),
            Map.entry(12L, "Dec."));
    return new DateTimeFormatterBuilder()
        .appendText(ChronoField.MONTH_OF_YEAR, months)
        .appendPattern(" d")
        .toFormatter(Locale.ENGLISH);
  }

  private static DateTimeFormatter twelveHours() {
    return new DateTimeFormatterBuilder()
        .appendPattern("h:mm ")
        .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "a.m.", 1L, "p.m."))
        .toFormatter(Locale.ENGLISH);
  }
}
