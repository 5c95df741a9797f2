package news.dateline.desk.coming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How many stories mention which day to come.
 *
 * @param days of the next three months, those that are mentioned
 * @param months beyond, those that are mentioned
 */
public record Horizon(List<Day> days, List<Month> months, LocalDate today) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** Lists are copied. */
  public Horizon {
    days = List.copyOf(days);
    months = List.copyOf(months);
  }

  /** A day and the stories that mention it. */
  public record Day(LocalDate day, long stories) {
    /** The day as addresses have it. */
    public String iso() {
      return day.toString();
    }
  }

  /** A month and the stories that mention a date of it, or the month. */
  public record Month(YearMonth month, long stories) {
    /** The month as addresses have it. */
    public String iso() {
      return month.toString();
    }

    /** As people write it. */
    public String words() {
      return MONTH.format(month);
    }
  }

  static Horizon of(
      LocalDate today, SortedMap<LocalDate, Long> days, SortedMap<YearMonth, Long> months) {
    return new Horizon(
        days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList(),
        months.entrySet().stream()
            .map(month -> new Month(month.getKey(), month.getValue()))
            .toList(),
        today);
  }

  /** Whether nothing is said to come. */
  public boolean isEmpty() {
    return days.isEmpty() && months.isEmpty();
  }

  /** The days as a chart, with those of which nothing is said. */
  public Map<String, Object> chart() {
    List<LocalDate> all = Stream.iterate(today, day -> day.plusDays(1)).limit(Window.DAYS).toList();
    return Map.of(
        "kind",
        "timeline",
        "labels",
        all.stream().map(LocalDate::toString).toList(),
        "series",
        List.of(Map.of("name", "stories", "values", all.stream().map(this::stories).toList())),
        "links",
        all.stream().map(day -> "/coming?day=" + day).toList());
  }

  private long stories(LocalDate day) {
    return days.stream()
        .filter(it -> it.day().equals(day))
        .mapToLong(Day::stories)
        .findFirst()
        .orElse(0);
  }
}
