package news.dateline.ingest.format.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as a line to editors words it. The day or year that it leaves out is that of the message:
 * "1800 GMT" is later on the day of sending, "Sunday" the next one, "Dec. 1" the next first of
 * December.
 */
public final class EmbargoTime {
  /** A day that lies this far back is next year's. */
  private static final int DAYS_BACK = 7;

  private final EmbargoWords words;

  private EmbargoTime(EmbargoWords words) {
    this.words = words;
  }

  /** The time, or null where the words are not all of a time. */
  static @Nullable EmbargoTime of(String text) {
    EmbargoWords words = EmbargoWords.read(text);
    return words == null ? null : new EmbargoTime(words);
  }

  /** Whether it is a time whatever follows: "2030" alone may be a year. */
  boolean isSure() {
    return words.zone != null
        || words.half != null
        || words.verbatim != null
        || words.weekday != null
        || words.month != EmbargoWords.UNSET;
  }

  /** Whether the line leaves the day or the year out. */
  boolean needsDay() {
    return words.verbatim == null && words.year == EmbargoWords.UNSET;
  }

  /**
   * The time in full, for a time reader; null where it cannot be told.
   *
   * @param sent the day of the message, null where it does not state one
   */
  @Nullable String on(@Nullable LocalDate sent) {
    if (words.verbatim != null) {
      return words.verbatim;
    }
    LocalDate day = words.unclear ? null : day(sent);
    if (day == null) {
      return null;
    }
    String month = day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ENGLISH);
    String date = "%d %s %d".formatted(day.getDayOfMonth(), month.substring(0, 3), day.getYear());
    String clock = words.clock();
    return clock == null ? date : date + " " + clock + (words.zone == null ? "" : " " + words.zone);
  }

  private @Nullable LocalDate day(@Nullable LocalDate sent) {
    if (words.day != EmbargoWords.UNSET && words.month != EmbargoWords.UNSET) {
      return words.year == EmbargoWords.UNSET ? inYear(sent) : dated(words.year);
    }
    boolean loose = words.day != EmbargoWords.UNSET || words.month != EmbargoWords.UNSET;
    if (sent == null || loose) {
      return null;
    }
    DayOfWeek weekday = words.weekday;
    return weekday == null ? sent : sent.with(TemporalAdjusters.nextOrSame(weekday));
  }

  private @Nullable LocalDate inYear(@Nullable LocalDate sent) {
    if (sent == null) {
      return null;
    }
    LocalDate day = dated(sent.getYear());
    if (day == null || day.isBefore(sent.minusDays(DAYS_BACK))) {
      day = dated(sent.getYear() + 1);
    }
    DayOfWeek weekday = words.weekday;
    return day == null || weekday == null || day.getDayOfWeek() == weekday ? day : null;
  }

  private @Nullable LocalDate dated(int year) {
    int most = Month.of(words.month).length(Year.isLeap(year));
    return words.day < 1 || words.day > most ? null : LocalDate.of(year, words.month, words.day);
  }
}
