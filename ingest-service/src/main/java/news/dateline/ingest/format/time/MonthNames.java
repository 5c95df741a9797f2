package news.dateline.ingest.format.time;

import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Months by their names, whole or shortened, in the languages of {@link Languages}. */
final class MonthNames {
  static final int NONE = 0;

  private static final String ENGLISH = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Spellings in use that the locale data lacks. */
  private static final Map<String, Integer> OTHERS =
      Map.of("sept", 9, "maerz", 3, "сен", 9, "set", 9, "juil", 7);

  private MonthNames() {}

  /** The month whose first three English letters stand at {@code at}, or {@link #NONE}. */
  static int english(String text, int at) {
    for (int month = 0; month < 12; month++) {
      if (ENGLISH.regionMatches(true, 3 * month, text, at, 3)) {
        return month + 1;
      }
    }
    return NONE;
  }

  /** The month of a folded name, or {@link #NONE}. */
  static int of(String folded) {
    int english = folded.length() == 3 ? english(folded, 0) : NONE;
    return english == NONE ? AllLanguages.MONTHS.getOrDefault(folded, NONE) : english;
  }

  /** Filled when first needed: locale data takes a quarter of a second to load. */
  private static final class AllLanguages {
    static final Map<String, Integer> MONTHS = months();

    private static Map<String, Integer> months() {
      Map<String, Integer> months = new HashMap<>();
      Set<String> clashing = new HashSet<>();
      for (Month month : Month.values()) {
        for (String name : Languages.names(month::getDisplayName)) {
          Integer other = months.putIfAbsent(name, month.getValue());
          if (other != null && other != month.getValue()) {
            clashing.add(name);
          }
        }
      }
      months.keySet().removeAll(clashing);
      months.putAll(OTHERS);
      return Map.copyOf(months);
    }
  }
}
