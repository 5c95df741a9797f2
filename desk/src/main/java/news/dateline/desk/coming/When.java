package news.dateline.desk.coming;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.dateline.article.DateMention;
import news.dateline.desk.marks.Intervals;

/** A date that is mentioned, as a calendar says it. */
final class When {
  private static final DateTimeFormatter DAY = form("EEE d MMM uuuu");
  private static final DateTimeFormatter MINUTE = form("EEE d MMM uuuu, HH:mm 'local time'");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");
  private static final DateTimeFormatter YEAR = form("uuuu");

  private When() {}

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Whether it is a day or within one. */
  static boolean isPrecise(DateMention date) {
    LocalDateTime from = date.from();
    LocalDateTime to = date.to();
    return from != null && (to == null || !to.isAfter(from.plusDays(1)));
  }

  /** In the article's local time. */
  static String words(DateMention date) {
    LocalDateTime from = date.from();
    if (from == null) {
      return Intervals.words(null, date.to());
    }
    if (isPrecise(date)) {
      return (from.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE).format(from);
    }
    return switch (date.grain()) {
      case "month" -> MONTH.format(from);
      case "year" -> YEAR.format(from);
      case null, default -> Intervals.words(from, date.to());
    };
  }
}
