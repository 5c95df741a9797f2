package news.dateline.enrich.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.date.Rule.Meaning;

/** What patterns can mean, by the name that a language's table of patterns gives it. */
final class Meanings {
  /** All of them; no two have the same name. */
  static final Map<String, Meaning> ALL = all();

  private Meanings() {}

  private static Map<String, Meaning> all() {
    Map<String, Meaning> all = new HashMap<>();
    List.of(
            DateMeanings.ALL,
            HolidayMeanings.ALL,
            ClockMeanings.ALL,
            DayMeanings.ALL,
            YearMeanings.ALL,
            QuarterMeanings.ALL,
            ComparisonMeanings.ALL,
            PeriodMeanings.ALL,
            SeasonMeanings.ALL,
            DurationMeanings.ALL,
            SetMeanings.ALL,
            ReferenceMeanings.ALL)
        .forEach(
            some ->
                some.forEach(
                    (name, meaning) -> {
                      if (all.put(name, meaning) != null) {
                        throw new IllegalStateException("two meanings are named " + name);
                      }
                    }));
    return Map.copyOf(all);
  }
}
