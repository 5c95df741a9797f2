package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class ChangesIT {
  // Tests run beside each other, and each hears of its own stories alone.
  private static final String FOLLOWED = "told-followed";
  private static final String LISTENED = "told-listened";
  private static final String DATED = "told-dated";

  /** A cursor of another system, which has told a million millions of changes. */
  private static final String BEYOND = "AAABAAAAAABjGNmT";

  @Test
  void aStoryIsFollowedFromItsFirstVersionToItsKillAndNoWordOfItIsTold(Newsroom newsroom) {
    register(FOLLOWED, newsroom);
    ToldChanges changes = ToldChanges.fromNow(newsroom, FOLLOWED);
    String story = "tag:told-story";
    String embargoed = "tag:told-embargoed";
    post(newsroom, FOLLOWED, embargoed, 1, "\"embargoedUntil\": \"2099-01-01T00:00:00Z\"");
    post(newsroom, FOLLOWED, "tag:told-never", 1, "\"pubStatus\": \"withheld\"");
    eventually(() -> newsroom.visibilityOf(id(embargoed)).equals("embargoed"));
    post(newsroom, FOLLOWED, embargoed, 2, "");
    post(newsroom, FOLLOWED, story, 1, "");
    awaitKinds(changes, story, "new");
    post(newsroom, FOLLOWED, story, 2, "");
    awaitKinds(changes, story, "new", "changed");
    post(newsroom, FOLLOWED, story, 3, "\"edNote\": \"Corrects name in para 2\"");
    awaitKinds(changes, story, "new", "changed", "corrected");
    post(newsroom, FOLLOWED, story, 4, "\"pubStatus\": \"withheld\"");
    awaitKinds(changes, story, "new", "changed", "corrected", "withheld");
    post(newsroom, FOLLOWED, story, 5, "");
    awaitKinds(changes, story, "new", "changed", "corrected", "withheld", "released");
    post(newsroom, FOLLOWED, story, 6, "\"pubStatus\": \"canceled\"");
    post(newsroom, FOLLOWED, story, 7, "");
    awaitKinds(changes, story, "new", "changed", "corrected", "withheld", "released", "killed");
    awaitKinds(changes, embargoed, "embargo-lifted");
    assertThat(changes.kinds("tag:told-never")).isEmpty();

    assertThat(changes.all().toString()).doesNotContainIgnoringCase("jabiru");
    JsonNode kill = changes.all().stream().filter(it -> isOf(it, story)).toList().getLast();
    assertThat(kill.path("status").asString()).isEqualTo("killed");
    assertThat(kill.path("articleId").asString()).isEqualTo(id(story));
    JsonNode document = newsroom.document(kill.path("articleId").asString());
    assertThat(document.path("receiptId")).isEqualTo(kill.path("receiptId"));
    assertThat(document.at("/change/id")).isEqualTo(kill.path("id"));
  }

  @Test
  void whoComesAgainGoesOnWhereHeWasWhetherByPagesOrByEvents(Newsroom newsroom) throws IOException {
    register(LISTENED, newsroom);
    ToldChanges pages = ToldChanges.fromNow(newsroom, LISTENED);
    String listening =
        "http://127.0.0.1:%d/v1/changes?source=%s&kind=new"
            .formatted(newsroom.system().ports().of(Part.INDEX), LISTENED);
    String last;
    JsonNode first;
    try (EventStream events = EventStream.open(listening + "&after=now", "")) {
      assertThat(events.status()).isEqualTo(200);
      assertThat(events.contentType()).startsWith("text/event-stream");
      post(newsroom, LISTENED, "tag:events-1", 1, "");
      first = event(events);
      last = events.lastEventId();
    }
    assertThat(first.path("uri").asString()).isEqualTo("tag:events-1");
    assertThat(first.path("cursor").asString()).isEqualTo(last);
    for (int i = 2; i <= 10; i++) {
      post(newsroom, LISTENED, "tag:events-" + i, 1, "");
    }
    try (EventStream events = EventStream.open(listening, last)) {
      for (int i = 2; i <= 10; i++) {
        JsonNode next = event(events);
        assertThat(next.path("uri").asString())
            .startsWith("tag:events-")
            .isNotEqualTo("tag:events-1");
      }
    }
    eventually(
        () -> {
          var _ = pages.readPage(1);
          return pages.all().stream().filter(it -> isOf(it, "tag:events-")).count() == 10;
        });
    assertThat(pages.ids()).doesNotHaveDuplicates();
    ToldChanges fromTheBeginning = ToldChanges.of(newsroom, LISTENED);
    assertThat(fromTheBeginning.read()).isTrue();
    assertThat(fromTheBeginning.ids()).containsSubsequence(pages.ids());
  }

  @Test
  void whoBeginsAtATimeIsToldWhatWasToldFromThenOn(Newsroom newsroom) {
    register(DATED, newsroom);
    ToldChanges changes = ToldChanges.fromNow(newsroom, DATED);
    post(newsroom, DATED, "tag:dated-before", 1, "");
    awaitKinds(changes, "tag:dated-before", "new");
    Instant then = Instant.now();
    post(newsroom, DATED, "tag:dated-after", 1, "");
    awaitKinds(changes, "tag:dated-after", "new");
    JsonNode page = newsroom.index("/v1/changes?source=" + DATED + "&after=" + then).json();
    assertThat(page.path("changes").findValuesAsString("uri")).containsExactly("tag:dated-after");
    assertThat(newsroom.index("/v1/changes?after=2099-01-01T00:00:00Z").json().path("changes"))
        .isEmpty();
  }

  @Test
  void whatIsNoCursorAndWhatIsGoneIsSaidInAProblem(Newsroom newsroom) {
    assertProblem(newsroom.index("/v1/changes?after=garbled"), 400, "'garbled' is no cursor");
    assertProblem(newsroom.index("/v1/changes?limit=0"), 400, "from 1 to 1000");
    assertProblem(newsroom.index("/v1/changes?wait=31"), 400, "from 0 to 30");
    assertProblem(newsroom.index("/v1/changes?kind=odd"), 400, "embargo-lifted");
    assertProblem(newsroom.index("/v1/changes?after=" + BEYOND), 410, "Take after=now");
  }

  private static void register(String source, Newsroom newsroom) {
    String uri = newsroom.system().ports().ingestUri() + "/v1/sources/" + source;
    assertThat(newsroom.call("PUT", uri, "{\"zone\": \"UTC\"}").status()).isLessThan(300);
  }

  private static String id(String uri) {
    return ArticleId.of(FOLLOWED, uri).value();
  }

  private static void assertProblem(Newsroom.Answer answer, int status, String words) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.headers().get("content-type")).containsExactly("application/problem+json");
    assertThat(answer.json().path("detail").asString()).contains(words);
  }

  private static JsonNode event(EventStream events) throws IOException {
    return ArticleCodec.mapper().readTree(events.next());
  }

  private static void awaitKinds(ToldChanges changes, String uri, String... kinds) {
    eventually(
        () -> {
          var _ = changes.readPage(1);
          return changes.kinds(uri).size() >= kinds.length;
        });
    assertThat(changes.kinds(uri)).isEqualTo(List.of(kinds));
  }

  private static boolean isOf(JsonNode change, String uri) {
    return change.path("uri").asString().startsWith(uri);
  }

  private static void post(Newsroom newsroom, String source, String uri, int version, String more) {
    byte[] wire =
        """
        {"uri": "%s", "version": %d, "versionCreated": "%s", "headline": "jabiru %d", "bodyText": "jabiru"%s}"""
            .formatted(
                uri, version, Wires.created(version), version, more.isEmpty() ? "" : ", " + more)
            .getBytes(StandardCharsets.UTF_8);
    assertThat(newsroom.post(source, wire).status()).isEqualTo(202);
  }
}
