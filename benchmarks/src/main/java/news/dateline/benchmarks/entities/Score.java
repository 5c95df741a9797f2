package news.dateline.benchmarks.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Exact F1 of persons, organisations and places, as score_entities.py counts it. */
final class Score {
  private static final Set<String> TYPES = Set.of("PERSON", "ORGANISATION", "PLACE");

  private int gold;
  private int found;
  private int both;

  void add(List<Name> marked, List<Name> read) {
    Set<Name> right = counted(marked);
    Set<Name> names = counted(read);
    gold += right.size();
    found += names.size();
    Set<Name> common = new HashSet<>(right);
    common.retainAll(names);
    both += common.size();
  }

  /** 0 to 1. */
  double f1() {
    return both == 0 ? 0 : 2.0 * both / (gold + found);
  }

  private static Set<Name> counted(List<Name> names) {
    return names.stream().filter(name -> TYPES.contains(name.type())).collect(Collectors.toSet());
  }
}
