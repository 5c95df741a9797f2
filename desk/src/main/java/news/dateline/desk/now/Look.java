package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import news.dateline.desk.articles.Story;

/**
 * What has changed since the looks before: which stories are new, and which of those that pages
 * show are gone. Thread-safe.
 */
final class Look {
  /** Several lists' worth: lines that pages may still show. A page keeps no more of them. */
  static final int SHOWN = 150;

  /** Headlines that may still stand beside the list. */
  static final int BESIDE = 50;

  /** Both are asked for at once. */
  static final int WATCHED = SHOWN + BESIDE;

  /** A document may be written before another and be visible after it. */
  static final Duration OVERLAP = Duration.ofSeconds(5);

  private final Set<String> shown = new LinkedHashSet<>();
  private final Set<String> beside = new LinkedHashSet<>();
  private final SequencedMap<String, Instant> told = new LinkedHashMap<>();
  private Instant newest = Instant.EPOCH; // of those told

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

  /** Nobody listens: what has come until now is news to nobody. */
  synchronized void rest(Instant now) {
    told.clear();
    newest = now;
  }

  /**
   * What is news to who has heard of all looks since the last rest, the eldest first.
   *
   * @param stories the newest first
   */
  synchronized List<Story> news(List<Story> stories) {
    Instant since = newest.minus(OVERLAP);
    List<Story> news = new ArrayList<>();
    for (Story story : stories.reversed()) {
      Instant arrival = Newest.arrival(story);
      // One that comes into the list because another left it has come before.
      if (!arrival.isBefore(since) && !arrival.equals(told.get(story.id()))) {
        news.add(story);
      }
      told.putLast(story.id(), arrival);
      newest = arrival.isAfter(newest) ? arrival : newest;
    }
    while (told.size() > WATCHED) {
      told.pollFirstEntry();
    }
    shown(stories);
    return List.copyOf(news);
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
          told.remove(id);
        });
    return gone;
  }

  /** What of these came in since then, the eldest first. */
  static List<Story> since(List<Story> stories, Instant from) {
    return stories.reversed().stream()
        .filter(story -> Newest.arrival(story).isAfter(from.minus(OVERLAP)))
        .toList();
  }
}
