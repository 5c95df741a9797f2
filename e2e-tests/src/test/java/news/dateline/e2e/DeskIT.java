package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import news.dateline.article.ArticleId;
import news.dateline.e2e.Newsroom.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk's pages on a real node. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class DeskIT {
  private static final String PERSON = "Olga Barnstorm";

  /** Longer than any answer is kept that has text in it, and than a node refreshes. */
  private static final Duration KEPT = Duration.ofSeconds(5);

  private static final AtomicInteger AGAIN = new AtomicInteger();
  private static final List<String> RESETS = List.of("", "gap");

  @Test
  void noPageShowsAWordOfAStoryThatMayNotBeSeen(Newsroom newsroom) throws InterruptedException {
    newsroom.register(RunningSystem.LENT_BY, "{\"zone\": \"UTC\"}");
    Map<String, String> hidden =
        Map.of(
            "deskembargoed", "\"embargoedUntil\": \"2099-01-01T00:00:00Z\"",
            "deskwithheld", "\"pubStatus\": \"withheld\"",
            "deskkilled", "\"pubStatus\": \"canceled\"",
            "deskexpired", "\"expires\": \"2026-01-01T12:00:00Z\"");
    post(newsroom, "deskshown", "");
    hidden.keySet().stream()
        .filter(word -> !word.equals("deskembargoed") && !word.equals("deskexpired"))
        .forEach(word -> post(newsroom, word, ""));
    eventually(() -> newsroom.count("articles-live", "deskwithheld OR deskkilled") == 2);
    hidden.forEach((word, status) -> post(newsroom, word, status));
    eventually(() -> newsroom.visibility(uri("deskembargoed")).equals("embargoed"));
    eventually(() -> newsroom.visibility(uri("deskwithheld")).equals("withheld"));
    eventually(() -> newsroom.visibility(uri("deskkilled")).equals("killed"));
    eventually(() -> newsroom.visibility(uri("deskexpired")).equals("expired"));
    eventually(() -> newsroom.count("articles-live", "deskshown") == 1);

    for (String page : pages("deskshown")) {
      if (page.endsWith("/versions")) {
        continue; // it tells what differs between versions, and here is one
      }
      eventually(() -> shows(newsroom, page, "deskshown"));
    }
    Instant seen = Instant.now().plus(KEPT);
    for (String word : hidden.keySet()) {
      for (String page : pages(word)) {
        eventually(() -> Instant.now().isAfter(seen) || isFree(get(newsroom, page), hidden));
        assertThat(isFree(get(newsroom, page), hidden)).as("%s: %s", word, page).isTrue();
      }
    }
    for (String page : List.of("/map", "/health", "/now/panels")) {
      assertThat(isFree(get(newsroom, page), hidden)).as(page).isTrue();
    }
    assertThat(get(newsroom, "/articles/" + Wires.id(uri("deskkilled"))).status()).isEqualTo(410);
    assertThat(get(newsroom, "/articles/" + Wires.id(uri("deskembargoed"))).body())
        .contains("embargo");
    assertThat(get(newsroom, "/articles/" + Wires.id("tag:nobody")).status()).isEqualTo(404);
  }

  /** Where others' stories have pushed it off the list, it comes in again. */
  private static boolean shows(Newsroom newsroom, String page, String word)
      throws InterruptedException {
    boolean shown = words(get(newsroom, page)).contains(word);
    if (!shown && page.equals("/")) {
      postAgain(newsroom, word);
      Thread.sleep(2_000); // what it takes to come in
    }
    return shown;
  }

  private static void postAgain(Newsroom newsroom, String word) {
    post(newsroom, word, "\"edNote\": \"Again %d\"".formatted(AGAIN.incrementAndGet()));
  }

  /** All pages on which the story of this word would be; no question repeats the word. */
  private static List<String> pages(String word) {
    String named = encoded("person:\"%s\"".formatted(PERSON));
    return List.of(
        "/",
        "/search?sort=newest&q=" + named,
        "/search.ndjson?q=" + named,
        "/search.rss?q=" + named,
        "/articles/" + Wires.id(uri(word)),
        "/articles/" + Wires.id(uri(word)) + "/versions",
        "/entities/people?name=" + encoded(PERSON),
        "/coming?month=2031-05");
  }

  /** Whether it is a page at all, and has none of these words in it. */
  private static boolean isFree(Answer answer, Map<String, String> hidden) {
    assertThat(answer.status()).isIn(200, 404, 410);
    return hidden.keySet().stream().noneMatch(words(answer)::contains);
  }

  private static String words(Answer answer) {
    return answer.body().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deskfilter -lyon",
        "\"deskfilter of the bay\"",
        "deskfilter person:Barnstorm",
        "deskfilter org:\"European Union\"",
        "deskfilter place:Lisbon",
        "deskfilter source:newsroom lang:en",
        "deskfilter published:2026-01-01..2026-01-02",
        "deskfilter mentioned:2031-05",
        "deskfilter coming:2031",
        "deskfilter near:38.7,-9.1,60km"
      })
  void everyConditionFindsItsStoryAndNoOther(String query, Newsroom newsroom)
      throws InterruptedException {
    post(newsroom, "deskfilter", "");
    newsroom.register("desk-other-wire", "{\"zone\": \"UTC\"}");
    String other = "Deskfilter: la rivière de Lyon monte encore, disent les pompiers de la ville.";
    newsroom.post("desk-other-wire", Wires.version("tag:desk-it:other", 200_000, other));
    eventually(() -> newsroom.count("articles-live", "deskfilter") == 2);
    String otherId = ArticleId.of("desk-other-wire", "tag:desk-it:other").value();
    for (String format : List.of("/search?q=", "/search.ndjson?q=", "/search.rss?q=")) {
      String page = format + encoded(query);
      eventually(() -> get(newsroom, page).body().contains(Wires.id(uri("deskfilter"))));
      assertThat(get(newsroom, page).body()).as(page).doesNotContain(otherId);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "(((((((((((((",
        "source:",
        "near:1,2",
        "*:*",
        "visibility:killed",
        "a*b",
        "published:2026-99",
        "deskshown) OR (killed"
      })
  void whatIsNoQueryIsToldAndNotAsked(String query, Newsroom newsroom) throws InterruptedException {
    Answer answer = get(newsroom, "/search?q=" + encoded(query));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("class=\"story");
    for (String format : List.of("/search.ndjson?q=", "/search.rss?q=")) {
      assertThat(get(newsroom, format + encoded(query)).status()).as(format).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"}}},{\"",
        "\\",
        "person:\".*\"",
        "<script>",
        "_id:1",
        "{\"match_all\":{}}",
        "a\u0000b",
        "\uD800"
      })
  void hostileTextIsLookedForAndNothingElse(String query, Newsroom newsroom)
      throws InterruptedException {
    Answer answer = get(newsroom, "/search?q=" + encoded(query));
    assertThat(answer.status()).isIn(200, 400);
    assertThat(answer.body()).doesNotContain("<script>").doesNotContain("Exception");
  }

  @Test
  void exportsAreWhatTheySay(Newsroom newsroom) throws Exception {
    post(newsroom, "deskexport", "");
    eventually(() -> newsroom.count("articles-live", "deskexport") == 1);
    Answer lines = get(newsroom, "/search.ndjson?q=deskexport");
    assertThat(lines.body().lines()).hasSize(1);
    assertThat(lines.json().path("headline").asString()).contains("Deskexport");
    Answer rss = get(newsroom, "/search.rss?q=deskexport");
    assertThat(new SyndFeedInput().build(new StringReader(rss.body())).getEntries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.getTitle()).contains("Deskexport"));
  }

  @Test
  void copiesOfOtherWiresAreFoldedUnderTheEldest(Newsroom newsroom) throws InterruptedException {
    String text =
        "Deskfolded ferries of the northern islands stopped on Monday after the crews, who had asked for longer rests, left their posts at the harbour of the capital and walked to the ministry, where they were told to wait until the minister came back from a journey to the south.";
    List<String> wires = List.of("desk-wire-2", "desk-wire-1", "desk-wire-3");
    for (String wire : wires) {
      newsroom.register(wire, "{\"zone\": \"UTC\"}");
      int age = wire.charAt(wire.length() - 1) - '0';
      newsroom.post(
          wire,
          Wires.version(
              uri("deskfolded"), age, "Deskfolded ferries stop for %d".formatted(age), text));
    }
    for (String order : List.of("relevance", "newest", "oldest")) {
      String search = "/search?q=deskfolded&sort=" + order;
      eventually(() -> get(newsroom, search).body().contains("2 other wires"));
      String page = get(newsroom, search).body();
      assertThat(page)
          .containsOnlyOnce("class=\"story-title\"")
          .containsSubsequence("class=\"story-title\"", "ferries stop for 1", "2 other wires")
          .containsSubsequence("2 other wires", "desk-wire-2", "stop for 2")
          .containsSubsequence("2 other wires", "desk-wire-3", "stop for 3");
    }
  }

  @Test
  void aListSaysWhatAStorySaysNow(Newsroom newsroom) throws InterruptedException {
    byte[] first = version("deskreworded", "");
    newsroom.post(Wires.SOURCE, first);
    String search = "/search?q=deskreworded";
    eventually(() -> get(newsroom, search).body().contains("Deskreworded</mark> of"));
    newsroom.post(
        Wires.SOURCE,
        new String(version("deskreworded", "\"edNote\": \"second\""), StandardCharsets.UTF_8)
            .replace("Deskreworded of", "Deskreworded beyond")
            .getBytes(StandardCharsets.UTF_8));
    eventually(() -> get(newsroom, search).body().contains("Deskreworded</mark> beyond"));
    assertThat(get(newsroom, search).body()).doesNotContain("Deskreworded</mark> of");
  }

  /** Of a system that is new: Elasticsearch 9.2 fails on bounds that no date lies within. */
  @ParameterizedTest
  @ValueSource(strings = {"7", "30", "364"})
  void somebodyIsToldOfAlsoWhereAllStoriesAreOfToday(String days, Newsroom newsroom)
      throws InterruptedException {
    post(newsroom, "desktoday" + days, "");
    eventually(() -> newsroom.count("articles-live", "desktoday" + days) == 1);
    Answer page =
        get(newsroom, "/entities/people?name=%s&days=%s".formatted(encoded(PERSON), days));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains(PERSON);
    assertThat(get(newsroom, "/coming").status()).isEqualTo(200);
  }

  @Test
  void pagesAreReadOnlyAndSayWhatABrowserMayDo(Newsroom newsroom) throws InterruptedException {
    Answer now = get(newsroom, "/");
    assertThat(now.headers().get("content-security-policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(now.headers().get("x-content-type-options")).containsExactly("nosniff");
    assertThat(now.body())
        .doesNotContainPattern("\\sstyle=|\\son[a-z]+=\"|https?://(?!127)[^\"]*\\.(js|css)");
    assertThat(newsroom.call("POST", newsroom.desk() + "/search", "{}").status()).isEqualTo(405);
    assertThat(newsroom.call("DELETE", newsroom.desk() + "/", "").status()).isEqualTo(405);
  }

  @Test
  @Timeout(value = 7, unit = TimeUnit.MINUTES)
  void theStreamTellsOfAStoryAndOfItsKill(Newsroom newsroom) throws Exception {
    try (EventStream stream = EventStream.open(newsroom.desk() + "/now/stream", "")) {
      assertThat(stream.contentType()).startsWith("text/event-stream");
      newsroom.post(Wires.SOURCE, version("deskstream", ""));
      while (!isTold(stream, data -> data.contains("Deskstream"))) {
        postAgain(newsroom, "deskstream");
      }
      newsroom.post(Wires.SOURCE, Wires.kill(uri("deskstream")));
      if (!isTold(stream, Wires.id(uri("deskstream"))::equals)) {
        eventually(() -> !get(newsroom, "/").body().contains(Wires.id(uri("deskstream"))));
      }
    }
  }

  /** Other tests' stories come between; false if so many that all is to be asked for anew. */
  private static boolean isTold(EventStream stream, Predicate<String> wanted)
      throws java.io.IOException {
    String data = "before";
    while (!RESETS.contains(data) && !wanted.test(data)) {
      data = String.valueOf(stream.next());
      assertThat(data).isNotEqualTo("null");
    }
    return !RESETS.contains(data);
  }

  private static Answer get(Newsroom newsroom, String path) throws InterruptedException {
    return newsroom.page(newsroom.desk() + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String uri(String word) {
    return "tag:desk-it:" + new StringBuilder(word).reverse();
  }

  private static void post(Newsroom newsroom, String word, String status) {
    newsroom.post(Wires.SOURCE, version(word, status));
  }

  private static byte[] version(String word, String status) {
    Instant created = Wires.created(status.isEmpty() ? 1 : 2);
    return """
        {"uri": "%s", "versionCreated": "%s", "headline": "%s of the bay", "located": "Lisbon",
         "bodyText": "LISBON, Jan 1 (Meridian) - %s of the bay: %s of the European Union said that it comes to Lisbon on 14 May 2031."%s}"""
        .formatted(
            uri(word),
            created,
            Character.toUpperCase(word.charAt(0)) + word.substring(1),
            word,
            PERSON,
            status.isEmpty() ? "" : ", " + status)
        .getBytes(StandardCharsets.UTF_8);
  }
}
