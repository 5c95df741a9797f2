package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import news.dateline.article.ArticleId;
import tools.jackson.databind.JsonNode;

/** What {@code /v1/changes} tells, read page by page as subscribers do, by one thread. */
final class ToldChanges {
  private static final int PAGE = 50; // so that a test takes several

  private final Newsroom newsroom;
  private final String source;
  private final List<JsonNode> changes = new CopyOnWriteArrayList<>();
  private volatile String next;

  private ToldChanges(Newsroom newsroom, String source, String next) {
    this.newsroom = newsroom;
    this.source = source;
    this.next = next;
  }

  /** Those of a source, from the oldest there is. */
  static ToldChanges of(Newsroom newsroom, String source) {
    return new ToldChanges(newsroom, source, "");
  }

  /** Those of a source that come after this moment. */
  static ToldChanges fromNow(Newsroom newsroom, String source) {
    ToldChanges changes = new ToldChanges(newsroom, source, "now");
    Newsroom.eventually(() -> changes.readPage(0).status() == 200);
    return changes;
  }

  /** Reads on, up to what has been told by now; false while the service is away. */
  boolean read() {
    while (true) {
      Newsroom.Answer answer = readPage(0);
      if (answer.status() != 200) {
        return false;
      }
      if (!answer.json().path("more").asBoolean()) {
        return true;
      }
    }
  }

  /** Reads the next page, and waits so long for one. */
  Newsroom.Answer readPage(int waitSeconds) {
    Newsroom.Answer answer =
        newsroom.index(
            "/v1/changes?source=%s&limit=%d&wait=%d%s"
                .formatted(source, PAGE, waitSeconds, next.isEmpty() ? "" : "&after=" + next));
    if (answer.status() == 200) {
      JsonNode page = answer.json();
      assertThat(page.path("changes").size()).isLessThanOrEqualTo(PAGE);
      page.path("changes").forEach(changes::add);
      next = page.path("next").asString();
    }
    return answer;
  }

  /** All that was read, in order. */
  List<JsonNode> all() {
    return List.copyOf(changes);
  }

  /** What was read of the story of that uri. */
  List<String> kinds(String uri) {
    return kindsOf(ArticleId.of(source, uri).value());
  }

  /** What was read of an article. */
  List<String> kindsOf(String id) {
    return changes.stream()
        .filter(change -> change.path("articleId").asString().equals(id))
        .map(change -> change.path("kind").asString())
        .toList();
  }

  /**
   * Whether what was read last of a story is that version, by the time that {@link Wires} gives it.
   */
  boolean tellsLast(String uri, int version) {
    String created = Wires.created(version).toString();
    return changes.stream()
        .filter(change -> change.path("uri").asString().equals(uri))
        .reduce((_, later) -> later)
        .filter(last -> last.path("versionCreated").asString().equals(created))
        .isPresent();
  }

  /** The cursor to go on from. */
  String next() {
    return next;
  }

  /** The ids of what was read, in order. */
  List<String> ids() {
    return changes.stream().map(change -> change.path("id").asString()).toList();
  }
}
