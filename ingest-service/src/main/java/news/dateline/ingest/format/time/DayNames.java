package news.dateline.ingest.format.time;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of weekdays. Which day is named does not matter: wires name wrong ones. */
final class DayNames {
  private static final Set<String> ENGLISH =
      Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

  private DayNames() {}

  static boolean contains(String folded) {
    return ENGLISH.contains(folded) || AllLanguages.DAYS.contains(folded);
  }

  /** Filled when first needed, as {@link MonthNames} is. */
  private static final class AllLanguages {
    static final Set<String> DAYS = days();

    private static Set<String> days() {
      Set<String> days = new HashSet<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        for (String name : Languages.names(day::getDisplayName)) {
          days.addAll(List.of(name.split("-", -1))); // terça-feira is two words
        }
      }
      days.removeIf(name -> name.length() < 2); // Hungarian's P is no Friday in "3:04p"
      return Set.copyOf(days);
    }
  }
}
