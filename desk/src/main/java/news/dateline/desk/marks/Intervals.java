package news.dateline.desk.marks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Half-open intervals of local time in words, as people count: both days included. */
public final class Intervals {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

  /** Behind every clock time: all others of the desk are UTC. */
  private static final String LOCAL = " local time";

  private Intervals() {}

  /**
   * Such as {@code 8 October 2024} or {@code 1 October 2024 to 31 October 2024}, in the article's
   * local time.
   */
  public static String words(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    if (from == null || to == null) {
      return oneEnded(from, to);
    }
    if (!isMidnight(from) || !isMidnight(to)) {
      String first = MINUTE.format(from);
      return (from.equals(to) ? first : first + " to " + MINUTE.format(to)) + LOCAL;
    }
    LocalDate first = from.toLocalDate();
    LocalDate last = to.toLocalDate().minusDays(1);
    return last.isAfter(first) ? DAY.format(first) + " to " + DAY.format(last) : DAY.format(first);
  }

  private static String oneEnded(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    if (from != null) {
      return "from " + point(from);
    }
    return to == null ? "no place in time" : "until " + point(to);
  }

  private static String point(LocalDateTime time) {
    return isMidnight(time) ? DAY.format(time) : MINUTE.format(time) + LOCAL;
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
