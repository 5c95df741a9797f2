package news.dateline.enrich.tagger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.article.EntityType;

/** Counts exact names, by type: precision, recall and F1, as {@code score_entities.py} does. */
public final class Figures {
  private final Map<EntityType, Count> counts = new EnumMap<>(EntityType.class);

  private record Count(int gold, int found, int right) {
    Count plus(Count other) {
      return new Count(gold + other.gold, found + other.found, right + other.right);
    }
  }

  /**
   * One line of figures; the shares are percentages.
   *
   * @param name a type, or "all" for persons, organisations and places together
   */
  public record Line(
      String name, double precision, double recall, double f1, int gold, int found) {}

  void add(List<GoldText.Name> wanted, List<GoldText.Name> got) {
    Set<GoldText.Name> gold = new HashSet<>(wanted);
    Set<GoldText.Name> found = new HashSet<>(got);
    gold.forEach(name -> count(name.type(), new Count(1, 0, 0)));
    found.forEach(name -> count(name.type(), new Count(0, 1, gold.contains(name) ? 1 : 0)));
  }

  private void count(EntityType type, Count one) {
    counts.merge(type, one, Count::plus);
  }

  /** A line a type, then all; events are shown, but no part of all. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (EntityType type : Label.TYPES) {
      lines.add(line(type.name().toLowerCase(Locale.ROOT), count(type)));
    }
    lines.add(all());
    return lines;
  }

  /** Persons, organisations and places together. */
  public Line all() {
    Count all =
        Stream.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE)
            .map(this::count)
            .reduce(new Count(0, 0, 0), Count::plus);
    return line("all", all);
  }

  private Count count(EntityType type) {
    return counts.getOrDefault(type, new Count(0, 0, 0));
  }

  private static Line line(String name, Count count) {
    return new Line(
        name,
        share(count.right, count.found),
        share(count.right, count.gold),
        share(2 * count.right, count.gold + count.found),
        count.gold,
        count.found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
