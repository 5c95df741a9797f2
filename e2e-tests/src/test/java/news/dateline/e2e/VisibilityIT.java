package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class VisibilityIT {
  /** What a reader's key opens. */
  private static final String[] READERS = {"articles", "articles-live"};

  @Test
  void noWordOfAStoryThatMayNotBeSeenCanBeLearntByAnyQuestion(Newsroom newsroom) {
    registerLender(newsroom);
    Instant expires = Instant.now().plus(RunningSystem.LENT_FOR);
    ReaderProbes embargoed =
        post(newsroom, "zembark", "\"embargoedUntil\": \"2099-01-01T00:00:00Z\"");
    ReaderProbes withheld = post(newsroom, "zwithhelk", "");
    ReaderProbes killed = post(newsroom, "zkillark", "");
    ReaderProbes expired = post(newsroom, "zexpirk", "\"expires\": \"%s\"".formatted(expires));
    ReaderProbes lent = post(RunningSystem.LENT_BY, newsroom, "zlentark", "");
    ReaderProbes seen = post(newsroom, "zlivark", "");
    for (ReaderProbes story : List.of(withheld, killed, seen)) {
      eventually(() -> isSeen(newsroom, story));
    }
    for (ReaderProbes story : List.of(expired, lent)) { // on a slow machine its time may be over
      eventually(() -> isSeen(newsroom, story) || visibility(newsroom, story).equals("expired"));
    }
    change(newsroom, withheld.word(), "\"pubStatus\": \"withheld\"");
    change(newsroom, killed.word(), "\"pubStatus\": \"canceled\"");
    eventually(() -> visibility(newsroom, embargoed).equals("embargoed"));
    eventually(() -> visibility(newsroom, withheld).equals("withheld"));
    eventually(() -> visibility(newsroom, killed).equals("killed"));
    eventually(() -> visibility(newsroom, expired).equals("expired"));
    eventually(() -> visibility(newsroom, lent).equals("expired"));

    List<ReaderProbes> hidden = List.of(embargoed, withheld, killed, expired, lent);
    eventually(() -> findings(hidden).isEmpty());
    assertThat(seen.findings(READERS))
        .as("the same questions find a story that may be seen")
        .contains(
            "articles: GET",
            "articles: _mget",
            "articles: _termvectors",
            "articles: min_doc_count 0",
            "articles-live: _search",
            "articles-live: _terms_enum",
            "articles-live: _validate/query",
            "articles-live: min_doc_count 0",
            "articles-live: phrase suggester",
            "articles-live: profile",
            "articles-live: statistics of a made-up document",
            "articles-live: term suggester");
  }

  @Test
  void aLateCopyOfWhatAContractHasEndedDoesNotComeBack(Newsroom newsroom) {
    registerLender(newsroom);
    ReaderProbes lent = post(RunningSystem.LENT_BY, newsroom, "zlatark", "");
    eventually(() -> visibility(newsroom, lent).equals("expired"));
    String versions = "+articleId:%s -redacted:true".formatted(lent.id());
    eventually(() -> newsroom.count("article-versions", versions) == 0);
    post(RunningSystem.LENT_BY, newsroom, "zlatark", "");
    String order = newsroom.document(lent.id()).path("order").toString();
    newsroom.post(RunningSystem.LENT_BY, wire("zlatark", "2025-12-31T00:00:00Z", ""));
    eventually(
        () -> newsroom.count("receipts", "+outcome:superseded +articleId:" + lent.id()) == 1);
    assertThat(visibility(newsroom, lent)).isEqualTo("expired");
    assertThat(newsroom.document(lent.id()).path("order").toString()).isEqualTo(order);
    assertThat(newsroom.count("articles", "zlatark")).isZero();
  }

  private static void registerLender(Newsroom newsroom) {
    newsroom.register(RunningSystem.LENT_BY, "{\"zone\": \"UTC\"}");
  }

  private static List<String> findings(List<ReaderProbes> stories) {
    return stories.stream()
        .flatMap(
            story -> story.findings(READERS).stream().map(finding -> story.word() + ": " + finding))
        .toList();
  }

  private static boolean isSeen(Newsroom newsroom, ReaderProbes story) {
    return newsroom.count("articles-live", story.word()) == 1;
  }

  private static String visibility(Newsroom newsroom, ReaderProbes story) {
    return newsroom.visibilityOf(story.id());
  }

  private static ReaderProbes post(Newsroom newsroom, String word, String more) {
    return post(Wires.SOURCE, newsroom, word, more);
  }

  private static ReaderProbes post(String source, Newsroom newsroom, String word, String more) {
    newsroom.post(source, wire(word, "2026-01-01T00:00:00Z", more));
    return new ReaderProbes(newsroom, ArticleId.of(source, uri(word)).value(), word);
  }

  private static void change(Newsroom newsroom, String word, String status) {
    newsroom.post(Wires.SOURCE, wire(word, "2026-01-02T00:00:00Z", status));
  }

  private static byte[] wire(String word, String created, String more) {
    return """
        {"uri": "%4$s", "versionCreated": "%2$s", "headline": "%1$s", "slugline": "%1$s", "lead": "%1$s",
         "bodyText": "%1$s", "byline": "%1$s", "located": "%1$s", "section": "%1$s", "edNote": "%1$s",
         "copyrightHolder": "%1$s", "subjects": [{"code": "%1$s", "name": "%1$s"}]%3$s}"""
        .formatted(word, created, more.isEmpty() ? "" : ", " + more, uri(word))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** An identity stays when the text goes, so the word is not in it. */
  private static String uri(String word) {
    return "tag:visibility:" + new StringBuilder(word).reverse();
  }
}
