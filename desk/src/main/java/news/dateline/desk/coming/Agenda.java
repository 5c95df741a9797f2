package news.dateline.desk.coming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said of some days.
 *
 * @param days those of which something is said, in order
 * @param loose what is said of a week, a month or a year that begins within these days
 * @param total stories that mention a date of these days, as far as they are counted
 * @param read of how many of them, the newest, the sentences were read
 */
public record Agenda(List<DayOfSayings> days, List<Saying> loose, long total, int read) {
  private static final int SHOWN = 12; // of a day, or of what is loose

  /** Lists are copied. */
  public Agenda {
    days = List.copyOf(days);
    loose = List.copyOf(loose);
  }

  static Agenda of(List<Saying> sayings, long total, int read) {
    SortedMap<LocalDate, List<Saying>> byDay = new TreeMap<>();
    List<Saying> loose = new ArrayList<>();
    for (Saying saying : sayings) {
      (saying.precise() ? byDay.computeIfAbsent(saying.day(), _ -> new ArrayList<>()) : loose)
          .add(saying);
    }
    return new Agenda(
        byDay.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList(),
        loose.stream().limit(SHOWN).toList(),
        total,
        read);
  }

  private static DayOfSayings day(LocalDate day, List<Saying> said) {
    return new DayOfSayings(
        day, said.stream().limit(SHOWN).toList(), Math.max(0, said.size() - SHOWN));
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return days.isEmpty() && loose.isEmpty();
  }
}
