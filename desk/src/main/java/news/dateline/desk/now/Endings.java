package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.desk.articles.Story;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.kept.Kept;
import news.dateline.desk.service.ChangeLine;
import news.dateline.desk.service.ChangePage;
import news.dateline.desk.service.ReadApi;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Corrections and kills of the last hours, as index-service tells them. */
@Component
final class Endings {
  private static final List<String> KINDS =
      List.of("corrected", "killed", "purged", "withheld", "embargoed", "reinstated");
  private static final Duration TOLD = Duration.ofHours(12);
  private static final int SHOWN = 20;
  private static final int REMEMBERED = 200; // a story may be corrected often
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final long WARM_MILLIS = 5_000; // so that no page waits for the first pages of it
  private static final Duration KEPT_WITH_HEADLINES = Duration.ofSeconds(2);
  private static final int PAGE = 1_000;

  /** Of 10,000 changes each; what is missing then comes with the next view. */
  private static final int PAGES = 5;

  private final ReadApi api;
  private final ListedStories listed;
  private final InstantSource clock;
  private final Kept<List<ChangeLine>> changes;
  private final Kept<List<Ending>> endings;

  // Of whoever asks, one at a time.
  private final Deque<ChangeLine> known = new ArrayDeque<>();
  private @Nullable String cursor;
  private Instant asked = Instant.EPOCH;

  Endings(ReadApi api, ListedStories listed, InstantSource clock) {
    this.api = api;
    this.listed = listed;
    this.clock = clock;
    this.changes = new Kept<>(KEPT, this::follow);
    this.endings = new Kept<>(KEPT_WITH_HEADLINES, this::titled);
  }

  /** The newest first, a story once. */
  List<Ending> get() {
    return endings.get();
  }

  /** At a rate and not with a delay: the desk's one thread for delays must not wait for it. */
  @Scheduled(fixedRate = WARM_MILLIS)
  void warm() {
    try {
      var _ = changes.get();
    } catch (OutageException _) {
      // A page says so.
    }
  }

  /** Goes on from where it was, and begins some hours ago where nobody has asked for long. */
  private List<ChangeLine> follow() {
    Instant now = clock.instant();
    Instant begin = now.minus(TOLD);
    String after = cursor;
    if (after == null || asked.isBefore(begin)) {
      known.clear();
      after = begin.toString();
    }
    boolean more = true;
    for (int page = 0; page < PAGES && more; page++) {
      Optional<ChangePage> answer = api.changes(Optional.of(after), KINDS, PAGE);
      answer.ifPresent(it -> it.changes().forEach(this::remember));
      after = answer.map(ChangePage::next).orElse("now"); // that place is kept no more
      more = answer.map(ChangePage::more).orElse(true);
      cursor = after;
    }
    asked = now;
    known.removeIf(change -> change.at().isBefore(begin));
    return newest(known);
  }

  private void remember(ChangeLine change) {
    known.addFirst(change);
    if (known.size() > REMEMBERED) {
      known.removeLast();
    }
  }

  /** A story's last change alone. */
  static List<ChangeLine> newest(Iterable<ChangeLine> newestFirst) {
    Map<String, ChangeLine> byArticle = new LinkedHashMap<>();
    newestFirst.forEach(change -> byArticle.putIfAbsent(change.articleId(), change));
    return byArticle.values().stream().limit(SHOWN).toList();
  }

  private List<Ending> titled() {
    List<ChangeLine> told = changes.get();
    Map<String, String> titles = titles(told.stream().map(ChangeLine::articleId).toList());
    return told.stream()
        .map(
            change ->
                new Ending(
                    change.articleId(),
                    change.source(),
                    change.kind(),
                    change.at(),
                    titles.get(change.articleId())))
        .toList();
  }

  /** Of those that may be seen. */
  private Map<String, String> titles(List<String> articleIds) {
    if (articleIds.isEmpty()) {
      return Map.of();
    }
    return listed
        .search(search -> search.size(SHOWN).query(q -> q.ids(ids -> ids.values(articleIds))))
        .stories()
        .stream()
        .collect(Collectors.toMap(Story::id, Story::title, (one, _) -> one));
  }
}
