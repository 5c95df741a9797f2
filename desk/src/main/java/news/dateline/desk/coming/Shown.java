package news.dateline.desk.coming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Which days a page shows, in words and as a query.
 *
 * @param title such as "The next 7 days"
 * @param days how many from today on; 0 where one day or month was asked for
 * @param query what finds the same stories on the search page
 */
public record Shown(String title, long days, String query) {
  private static final DateTimeFormatter DAY = form("EEEE d MMMM uuuu");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static Shown of(Window window, boolean oneDay, boolean oneMonth) {
    LocalDate last = window.until().minusDays(1);
    String query = "coming:%s..%s".formatted(window.from(), last);
    if (oneDay) {
      return new Shown(DAY.format(window.from()), 0, "coming:" + window.from());
    }
    long days = ChronoUnit.DAYS.between(window.from(), window.until());
    return oneMonth
        ? new Shown(MONTH.format(window.from()), 0, query)
        : new Shown("The next %d days".formatted(days), days, query);
  }
}
