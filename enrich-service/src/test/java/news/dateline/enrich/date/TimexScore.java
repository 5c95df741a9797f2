package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.dateline.enrich.date.JudgedText.Timex;

/**
 * Counts as the TempEval-3 scorer does: expressions are matched one to one where they share a
 * character, equal spans first, and a value counts only where the expression was found.
 */
final class TimexScore {
  private int marked;
  private int found;
  private int matched;
  private int sameSpan;
  private int sameType;
  private int sameValue;

  private record Pair(Timex gold, Timex system) {
    boolean isSameSpan() {
      return gold.start() == system.start() && gold.end() == system.end();
    }
  }

  void add(List<Timex> gold, List<Timex> system) {
    marked += gold.size();
    found += system.size();
    List<Pair> pairs = new ArrayList<>();
    for (Timex one : gold) {
      system.stream().filter(one::overlaps).forEach(other -> pairs.add(new Pair(one, other)));
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> !pair.isSameSpan())
            .thenComparing(pair -> pair.gold().start())
            .thenComparing(pair -> pair.system().start()));
    while (!pairs.isEmpty()) {
      Pair pair = pairs.getFirst();
      matched++;
      sameSpan += pair.isSameSpan() ? 1 : 0;
      sameType += pair.gold().type() == pair.system().type() ? 1 : 0;
      sameValue += pair.gold().value().equals(pair.system().value()) ? 1 : 0;
      pairs.removeIf(
          other -> other.gold().equals(pair.gold()) || other.system().equals(pair.system()));
    }
  }

  int marked() {
    return marked;
  }

  /** In percent. */
  double strict() {
    return 200.0 * sameSpan / (marked + found);
  }

  double relaxed() {
    return 200.0 * matched / (marked + found);
  }

  double type() {
    return relaxed() * sameType / matched;
  }

  double value() {
    return relaxed() * sameValue / matched;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "strict %.1f, relaxed %.1f, type %.1f, value %.1f of %d marked, %d found",
        strict(),
        relaxed(),
        type(),
        value(),
        marked,
        found);
  }
}
