package news.dateline.enrich.joining;

import java.util.Comparator;
import java.util.List;

/** A short form means the one named last; in a headline, the one that the text names first. */
final class Recency {
  private static final Comparator<Group> LATEST = Comparator.comparingInt(Group::lastSeen);
  private static final Comparator<Group> EARLIEST =
      Comparator.comparingInt(Group::first).reversed();

  private Recency() {}

  static Group choose(List<Group> among) {
    return among.stream().max(LATEST.thenComparing(EARLIEST)).orElseThrow();
  }
}
