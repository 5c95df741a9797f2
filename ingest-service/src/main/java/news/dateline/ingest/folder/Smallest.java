package news.dateline.ingest.folder;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few in order of all that are offered, in the memory of the few. */
final class Smallest<T extends Comparable<T>> {
  private final int most;
  private final PriorityQueue<T> kept = new PriorityQueue<>(Comparator.reverseOrder());
  private boolean leftSome;

  Smallest(int most) {
    this.most = most;
  }

  void offer(T item) {
    if (kept.size() == most) {
      leftSome = true;
      T largest = kept.element();
      if (item.compareTo(largest) >= 0) {
        return;
      }
      kept.remove();
    }
    kept.add(item);
  }

  /** Whether more were offered than are kept. */
  boolean leftSome() {
    return leftSome;
  }

  List<T> inOrder() {
    return kept.stream().sorted().toList();
  }
}
