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
    return latest(among);
  }

  /** A sentence that names one in full says "it"; its short form is another, where there is one. */
  static Group choose(List<Group> among, Written mention, Surroundings around) {
    List<Group> others =
        among.stream()
            .filter(Group::isSeen)
            .filter(
                group -> !around.isOneSentence(group.mentions().getLast().span(), mention.span()))
            .toList();
    return others.isEmpty() || around.isSaying(mention.span()) ? latest(among) : latest(others);
  }

  private static Group latest(List<Group> among) {
    return among.stream().max(LATEST.thenComparing(EARLIEST)).orElseThrow();
  }
}
