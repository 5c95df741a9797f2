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

/**
 * When this desk first saw each change in its list of the newest. That is what decides on news, and
 * not the time that the change bears: a write that had to wait becomes visible long after others
 * that are younger. What is new above a line that was there before is news, then, however old it
 * says it is; below, lines move up because others left. Lists are the newest first, and {@code now}
 * is after they were asked for. Thread-safe.
 */
final class Arrivals {
  /** What the index has not shown yet when it is asked, usually. */
  private static final Duration DELAY = Duration.ofSeconds(5);

  private static final int KEPT = 4 * Newest.MOST;

  private final Duration remembered;
  private final SequencedMap<String, Arrival> arrivals = new LinkedHashMap<>();
  private final Set<String> untold = new HashSet<>();
  private Instant looked = Instant.MIN;

  /** Where nobody has looked for {@code remembered}, what there is by then is no news. */
  Arrivals(Duration remembered) {
    this.remembered = remembered;
  }

  private record Arrival(Instant changed, Instant seen) {}

  /** Notes what a page shows. */
  synchronized void see(List<Story> list, Instant now) {
    boolean begins = looked.isBefore(now.minus(remembered));
    Instant recent = begins ? now : looked.minus(DELAY);
    // A list that is not full has all that there is.
    boolean aboveKnown = !begins && list.size() < Newest.MOST;
    for (Story story : list.reversed()) {
      Instant changed = Newest.arrival(story);
      Arrival arrival = arrivals.get(story.id());
      if (arrival != null && arrival.changed.equals(changed)) {
        aboveKnown = !begins;
      } else if (aboveKnown || !changed.isBefore(recent)) {
        arrival = new Arrival(changed, now);
        untold.add(story.id());
      } else {
        arrival = new Arrival(changed, changed.plus(DELAY));
      }
      arrivals.putLast(story.id(), arrival);
    }
    while (arrivals.size() > KEPT) {
      untold.remove(arrivals.pollFirstEntry().getKey());
    }
    looked = now;
  }

  /** What is news to who has heard of all looks since the last rest, the eldest first. */
  synchronized List<Story> news(List<Story> list, Instant now) {
    see(list, now);
    return list.reversed().stream().filter(story -> untold.remove(story.id())).toList();
  }

  /** What is news to who has heard of all that was seen until then, the eldest first. */
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
