package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import news.dateline.desk.articles.Story;
import org.jspecify.annotations.Nullable;

/**
 * When this desk first saw each change in its list of the newest. That is what decides on news, and
 * not whether a change is of just now: a write that had to wait becomes visible after others that
 * are younger. What is younger than the last line of the list before is news, then, however old it
 * says it is; what is older moved up because others left. Lists are the newest first, and {@code
 * now} is after they were asked for. Thread-safe.
 */
final class Arrivals {
  private static final int KEPT = 4 * Newest.MOST;

  private final Duration remembered;
  private final SequencedMap<String, Arrival> arrivals = new LinkedHashMap<>();
  private final Set<String> untold = new HashSet<>();
  private Instant looked = Instant.MIN;

  /** The last line of a full list; all that there is stands in one that is not full. */
  private @Nullable Story bottom;

  /** Where nobody has looked for {@code remembered}, what there is by then is no news. */
  Arrivals(Duration remembered) {
    this.remembered = remembered;
  }

  private record Arrival(Instant changed, Instant seen) {}

  /** Notes what a page shows. */
  synchronized void see(List<Story> list, Instant now) {
    boolean begins = looked.isBefore(now.minus(remembered));
    if (begins) {
      arrivals.clear();
      untold.clear();
    }
    for (Story story : list.reversed()) {
      Instant changed = Newest.arrival(story);
      Arrival arrival = arrivals.get(story.id());
      if (arrival == null || !arrival.changed.equals(changed)) {
        boolean isNews = !begins && (arrival != null || isAbove(bottom, story));
        if (isNews) {
          untold.add(story.id());
        }
        arrival = new Arrival(changed, isNews || changed.isAfter(now) ? now : changed);
      }
      arrivals.putLast(story.id(), arrival);
    }
    while (arrivals.size() > KEPT) {
      untold.remove(arrivals.pollFirstEntry().getKey());
    }
    bottom = list.size() < Newest.MOST ? null : list.getLast();
    looked = now;
  }

  private static boolean isAbove(@Nullable Story line, Story story) {
    return line == null || Newest.BY_ARRIVAL.compare(story, line) > 0;
  }

  /** What is news to who has heard of all looks since the last rest, the eldest first. */
  synchronized List<Story> news(List<Story> list, Instant now) {
    see(list, now);
    List<Story> news = list.reversed().stream().filter(story -> untold.remove(story.id())).toList();
    // Who is cut off while it is told comes again with the look before as what it has heard.
    news.forEach(story -> arrivals.put(story.id(), new Arrival(Newest.arrival(story), now)));
    return news;
  }

  /** What was seen since then of what is in the list, the eldest first. */
  synchronized List<Story> since(Instant heard, List<Story> list, Instant now) {
    see(list, now);
    return list.reversed().stream()
        .filter(story -> !Objects.requireNonNull(arrivals.get(story.id())).seen.isBefore(heard))
        .toList();
  }

  /** These left: if one of them comes back, it is news. */
  synchronized void forget(Collection<String> articleIds) {
    articleIds.forEach(arrivals::remove);
    untold.removeAll(articleIds);
  }

  /** Nobody listens: what was seen until now is news to nobody. */
  synchronized void rest() {
    untold.clear();
  }
}
