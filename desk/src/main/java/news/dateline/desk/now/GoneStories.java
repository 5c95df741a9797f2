package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.desk.articles.Story;

/** What looks of late have found to be gone, for pages that come back. Thread-safe. */
final class GoneStories {
  /** A list may still have what was found to be gone so lately. */
  private static final Duration LIST_AGE = Duration.ofSeconds(2);

  private final Duration remembered;
  private final Deque<StreamEvent> gone = new ArrayDeque<>();

  GoneStories(Duration remembered) {
    this.remembered = remembered;
  }

  synchronized void add(List<StreamEvent> found, Instant now) {
    gone.addAll(found);
    gone.removeIf(event -> event.at().isBefore(now.minus(remembered)));
  }

  /** What was found since then, by article; without those that {@code list} has again. */
  synchronized Map<String, StreamEvent> since(Instant heard, List<Story> list, Instant now) {
    Set<String> here = list.stream().map(Story::id).collect(Collectors.toSet());
    Instant sure = now.minus(LIST_AGE);
    Map<String, StreamEvent> since = new LinkedHashMap<>();
    gone.stream()
        .filter(event -> event.at().isAfter(heard))
        .filter(event -> event.at().isAfter(sure) || !here.contains(event.data()))
        .forEach(event -> since.put(event.data(), event));
    return since;
  }
}
