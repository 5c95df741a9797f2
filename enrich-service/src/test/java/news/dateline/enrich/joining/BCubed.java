package news.dateline.enrich.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** B-cubed precision and recall: of each mention, how much of its group is right and whole. */
final class BCubed {
  private double precision;
  private double recall;
  private int mentions;

  /**
   * Adds the mentions of one passage.
   *
   * @param found of each mention, the group it was put in
   * @param judged of each mention, the group it is in
   */
  void add(List<?> found, List<?> judged) {
    for (int i = 0; i < found.size(); i++) {
      Set<Integer> with = equal(found, i);
      Set<Integer> should = equal(judged, i);
      Set<Integer> both = new HashSet<>(with);
      both.retainAll(should);
      precision += (double) both.size() / with.size();
      recall += (double) both.size() / should.size();
      mentions++;
    }
  }

  private static Set<Integer> equal(List<?> groups, int to) {
    Set<Integer> equal = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).equals(groups.get(to))) {
        equal.add(i);
      }
    }
    return equal;
  }

  double precision() {
    return precision / mentions;
  }

  double recall() {
    return recall / mentions;
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  int mentions() {
    return mentions;
  }

  @Override
  public String toString() {
    return "P %.4f R %.4f F1 %.4f".formatted(precision(), recall(), f1());
  }
}
