package news.dateline.desk.now;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryChange;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.kept.Kept;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The stories that readers saw change last, the newest first. */
@Component
final class Newest {
  /** What anybody reads down to on a page that moves. */
  static final int MOST = 50;

  /** The eldest first, as the list is sorted: many are written at one moment. */
  static final Comparator<Story> BY_ARRIVAL =
      Comparator.comparing(Newest::arrival).thenComparing(story -> story.document().receivedAt());

  private static final int SPARE = 10; // some may be taken back while they are read

  /** A refresh of the index makes new ones visible once a second. */
  private static final Duration KEPT = Duration.ofSeconds(1);

  private final ListedStories listed;
  private final Kept<List<Story>> stories;

  @Autowired
  Newest(ListedStories listed) {
    this(listed, KEPT);
  }

  Newest(ListedStories listed, Duration kept) {
    this.listed = listed;
    this.stories = new Kept<>(kept, this::ask);
  }

  List<Story> get() {
    return stories.get();
  }

  /** When readers saw it change, which is not when it was published: wires come late. */
  static Instant arrival(Story story) {
    StoryDocument document = story.document();
    StoryChange change = document.change();
    Instant changed = change == null ? null : change.at();
    return changed == null ? document.receivedAt() : changed;
  }

  private List<Story> ask() {
    return listed
        .search(
            search ->
                search
                    .size(MOST + SPARE)
                    .trackTotalHits(count -> count.enabled(false))
                    .sort(newest("change.at"), newest("receivedAt")))
        .stories()
        .stream()
        .limit(MOST)
        .toList();
  }

  private static SortOptions newest(String field) {
    return SortOptions.of(
        sort -> sort.field(by -> by.field(field).order(SortOrder.Desc).missing("_last")));
  }
}
