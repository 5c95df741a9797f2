package news.dateline.desk.now;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.desk.articles.Story;

/** What pages may show, and which of it is gone. Thread-safe. */
final class Look {
  /** Lines that a page keeps, of those that it was told last. */
  static final int LINES = 100;

  /**
   * So many are looked after: one that was told far down its list leaves that sooner than others.
   */
  static final int SHOWN = LINES + Newest.MOST;

  /** Headlines that may still stand beside the list. */
  static final int BESIDE = 50;

  /** Both are asked for at once. */
  static final int WATCHED = SHOWN + BESIDE;

  private final Set<String> shown = new LinkedHashSet<>();
  private final Set<String> beside = new LinkedHashSet<>();

  /** Notes what a page shows. */
  synchronized void shown(List<Story> stories) {
    // The newest are to be remembered longest.
    note(stories.reversed().stream().map(Story::id).toList(), shown, SHOWN);
  }

  /** Notes whose headlines stand beside the list. */
  synchronized void beside(List<String> articleIds) {
    note(articleIds, beside, BESIDE);
  }

  private static void note(List<String> articleIds, Set<String> noted, int most) {
    for (String id : articleIds) {
      noted.remove(id);
      noted.add(id);
    }
    while (noted.size() > most) {
      noted.remove(noted.iterator().next());
    }
  }

  /** What pages may show. */
  synchronized List<String> shown() {
    Set<String> all = new LinkedHashSet<>(shown);
    all.addAll(beside);
    return List.copyOf(all);
  }

  /** What of that is gone; it is told once. */
  synchronized List<String> gone(Collection<String> asked, Set<String> visible) {
    List<String> gone = asked.stream().filter(id -> !visible.contains(id)).toList();
    gone.forEach(
        id -> {
          shown.remove(id);
          beside.remove(id);
        });
    return gone;
  }
}
