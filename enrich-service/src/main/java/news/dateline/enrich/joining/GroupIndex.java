package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups by a word of their names. */
final class GroupIndex {
  // A story has no more people of one surname; hostile text has, and must not cost their square.
  private static final int MOST = 16;

  private final Map<String, List<Group>> groups = new HashMap<>();

  void add(String word, Group group) {
    List<Group> of = groups.computeIfAbsent(word, _ -> new ArrayList<>(2));
    if (of.size() < MOST && !of.contains(group)) {
      of.add(group);
    }
  }

  /** At most {@value #MOST}, in the order they were added. */
  List<Group> of(String word) {
    return groups.getOrDefault(word, List.of());
  }
}
