package news.dateline.ingest.operator;

import static news.dateline.ingest.operator.RunningOperator.articlesOf;
import static news.dateline.ingest.operator.RunningOperator.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.feedserver.FeedServer;
import news.dateline.ingest.feedserver.Replies;
import news.dateline.ingest.operator.RunningOperator.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the operators' broker")
class OperatorApiTest {
  private static final String STORY = "Ferry sails again\n\nThe ferry left on Monday.\n";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // started before all
  private static RunningOperator service;

  @SuppressWarnings("NullAway.Init") // started before all
  private static FeedServer site;

  @BeforeAll
  static void start() throws IOException {
    // Nothing is taken of the inbox while a file must have been left alone for an hour.
    service =
        new RunningOperator(
            "--dateline.ingest.require-keys=false",
            "--dateline.ingest.folder.root=" + folder,
            "--dateline.ingest.folder.stable-for=1h");
    site = FeedServer.start();
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    service.close();
  }

  @Test
  void whatIsToBePublishedAgainMustBeSaid() {
    String path = "/v1/sources/newsroom/reparse?since=2026-01-01T00:00:00Z";
    for (String body : List.of("{}", "{\"receiptIds\": null}", "{\"receiptIds\": [null]}")) {
      Answer answer = service.post(path, body);
      assertThat(answer.status()).as(body).isEqualTo(422);
      assertThat(answer.json().path("detail").asString()).contains("receiptIds");
    }
  }

  @Test
  void aSourceIsAddedChangedAndRemovedWithoutARestart() {
    assertThat(service.post("/v1/sources/tides/articles", STORY).status()).isEqualTo(404);

    Answer made = service.put("/v1/sources/tides", "{\"zone\": \"UTC\", \"longestGap\": \"6h\"}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().at("/profile/longestGap").asString()).isEqualTo("6h");
    assertThat(service.post("/v1/sources/tides/articles", STORY).status()).isEqualTo(202);
    assertThat(
            service.put("/v1/sources/tides", "{\"zone\": \"UTC\"}", "If-None-Match", "*").status())
        .isEqualTo(412);
    assertThat(
            service.put("/v1/sources/tides", "{\"zone\": \"UTC\", \"name\": \"Tides\"}").status())
        .isEqualTo(200);
    eventually(
        () -> !service.get("/v1/sources/tides").json().path("lastArticleAt").isMissingNode());
    JsonNode shown = service.get("/v1/sources/tides").json();
    assertThat(shown.path("name").asString()).isEqualTo("Tides");
    assertThat(shown.path("origin").asString()).isEqualTo("registered");
    assertThat(shown.at("/silence/after").asString()).isEqualTo("PT24H");
    assertThat(service.get("/v1/sources").json().at("/sources").findValuesAsString("id"))
        .contains("tides", "anadolu");

    assertThat(service.delete("/v1/sources/tides").status()).isEqualTo(204);

    assertThat(service.get("/v1/sources/tides").status()).isEqualTo(404);
    assertThat(service.post("/v1/sources/tides/articles", STORY).status()).isEqualTo(404);
    assertThat(service.delete("/v1/sources/tides").detail())
        .isEqualTo("there is no source 'tides'; GET /v1/sources lists those there are");
  }

  @Test
  void everyMistakeOfAProfileIsToldByItsKey() {
    Answer answer =
        service.put(
            "/v1/sources/tides-2",
            "{\"zone\": \"Europe/Helsinky\", \"langauge\": \"fi\", \"feed\": {\"url\":"
                + " \"ftp://x\"}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("problems").valueStream().map(JsonNode::asString))
        .hasSize(3)
        .anyMatch(it -> it.contains("key 'zone': 'Europe/Helsinky'") && it.contains("Helsinki"))
        .anyMatch(it -> it.contains("key 'langauge'") && it.contains("'language'"))
        .anyMatch(it -> it.contains("key 'feed.url'"));
    assertThat(service.put("/v1/sources/tides-2", "{").status()).isEqualTo(422);
    assertThat(service.put("/v1/sources/No_Id", "{\"zone\": \"UTC\"}").detail())
        .contains("lower-case letters");
    assertThat(service.put("/v1/sources/tides-2", " ".repeat(70_000)).status()).isEqualTo(413);
    assertThat(service.get("/v1/sources/tides-2").status()).isEqualTo(404);
  }

  @Test
  void aConfiguredSourceIsChangedInItsFileAlone() {
    for (Answer answer :
        List.of(
            service.put("/v1/sources/anadolu", "{\"zone\": \"UTC\"}"),
            service.delete("/v1/sources/anadolu"))) {
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.detail()).contains("dateline.ingest.sources-file");
    }
    assertThat(service.get("/v1/sources/anadolu").json().path("origin").asString())
        .isEqualTo("configured");
  }

  @Test
  void aKeysSecretIsToldOnceAndAThirdKeyRetiresTheOldest() {
    Answer first = service.post("/v1/sources/newsroom/keys", "");
    assertThat(first.status()).isEqualTo(201);
    String secret = first.json().path("secret").asString();
    String id = first.json().path("id").asString();
    assertThat(secret).isNotBlank();
    Answer shown = service.get("/v1/sources/newsroom");
    assertThat(shown.json().at("/keys/0/id").asString()).isEqualTo(id);
    assertThat(shown.body()).doesNotContain(secret);
    Answer second = service.post("/v1/sources/newsroom/keys", "");
    assertThat(second.json().has("retired")).isFalse();

    Answer third = service.post("/v1/sources/newsroom/keys", "");

    assertThat(third.json().path("retired").asString()).isEqualTo(id);
    String last = "/v1/sources/newsroom/keys/" + third.json().path("id").asString();
    assertThat(service.delete(last).status()).isEqualTo(204);
    assertThat(service.delete(last).status()).isEqualTo(404);
    assertThat(service.post("/v1/sources/nowhere/keys", "").status()).isEqualTo(404);
  }

  @Test
  void aSiteIsLookedAtAndWhatIsProposedCanBeRegisteredAsItIs() {
    site.on("/", Replies.ok("text/html", Feeds.page("/latest.xml")));
    site.on("/latest.xml", Replies.ok("application/rss+xml", Feeds.rss("Harbour Press", 7)));

    Answer answer =
        service.post(
            "/v1/discover",
            "{\"url\": \"%s\", \"id\": \"landing\", \"privateAddresses\": true}"
                .formatted(site.url("/")));

    assertThat(answer.status()).isEqualTo(200);
    JsonNode proposal = answer.json().path("proposal");
    assertThat(proposal.at("/profile/name").asString()).isEqualTo("Harbour Press");
    assertThat(proposal.at("/profile/language").asString()).isEqualTo("en");
    assertThat(proposal.at("/profile/feed/url").asString())
        .isEqualTo(site.url("/latest.xml").toString());
    assertThat(proposal.at("/guesses/0").asString()).startsWith("zone UTC is a guess");
    assertThat(proposal.path("items").asInt()).isEqualTo(7);
    assertThat(proposal.path("stories").findValuesAsString("headline"))
        .containsExactly("Story 7", "Story 6", "Story 5", "Story 4", "Story 3");
    assertThat(proposal.at("/stories/0/text").asString()).isEqualTo("teaser");
    assertThat(articlesOf("landing")).isZero();
    assertThat(service.put("/v1/sources/landing", proposal.path("profile").toString()).status())
        .isEqualTo(201);
    Answer again =
        service.post(
            "/v1/discover",
            "{\"url\": \"%s\", \"privateAddresses\": true}".formatted(site.url("/latest.xml")));
    assertThat(again.json().at("/proposal/already").asString()).isEqualTo("landing");
    assertThat(service.delete("/v1/sources/landing").status()).isEqualTo(204);
  }

  @Test
  void whatCannotBeLookedAtIsSaidInASentence() {
    assertThat(service.post("/v1/discover", "{\"url\": \"\"}").detail())
        .startsWith("url is no address of a site");
    assertThat(service.post("/v1/discover", "[]").status()).isEqualTo(422);
    assertThat(
            service
                .post("/v1/discover", "{\"url\": \"https://x.example\", \"zone\": \"Mars\"}")
                .detail())
        .contains("key 'zone'");
    Answer refused =
        service.post("/v1/discover", "{\"url\": \"%s\"}".formatted(site.url("/latest.xml")));
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.json().path("candidates").isEmpty()).isTrue();
    assertThat(refused.json().has("proposal")).isFalse();
    assertThat(refused.json().path("sentence").asString()).contains("127.0.0.1");
  }

  @Test
  void aFeedThatIsAddedIsPolledAndOneThatIsGoneIsPolledAgainWhenItIsSetAgain() {
    site.on("/wharf.xml", Replies.ok("application/rss+xml", Feeds.rss("Wharf", 2)));
    String profile =
        "{\"zone\": \"UTC\", \"feed\": {\"url\": \"%s\", \"pages\": \"never\", \"shortestInterval\": \"1s\", \"longestInterval\": \"1s\", \"privateAddresses\": true}}"
            .formatted(site.url("/wharf.xml"));

    assertThat(service.put("/v1/sources/wharf", profile).status()).isEqualTo(201);

    eventually(() -> articlesOf("wharf") == 2);
    eventually(() -> feed("wharf").path("state").asString().equals("active"));
    assertThat(feed("wharf").path("lastPollAt").asString()).isNotEmpty();
    site.on("/wharf.xml", Replies.status(503, "away"));
    eventually(() -> feed("wharf").path("state").asString().equals("failing"));
    assertThat(feed("wharf").path("failure").asString()).contains("503");
    site.on("/wharf.xml", Replies.status(410, "gone"));
    assertThat(service.put("/v1/sources/wharf", profile).status()).isEqualTo(200);
    eventually(() -> feed("wharf").path("state").asString().equals("retired"));
    site.on("/wharf.xml", Replies.ok("application/rss+xml", Feeds.rss("Wharf", 3)));
    assertThat(service.put("/v1/sources/wharf", profile).status()).isEqualTo(200);
    eventually(() -> feed("wharf").path("state").asString().equals("active"));
    assertThat(service.delete("/v1/sources/wharf").status()).isEqualTo(204);
  }

  private static JsonNode feed(String source) {
    return service.get("/v1/sources/" + source).json().path("feed");
  }

  @Test
  void aTestReadsTheFeedOnceAndPublishesNothing() {
    site.on("/pier.xml", Replies.ok("application/rss+xml", Feeds.rss("Pier", 3)));
    service.put(
        "/v1/sources/pier",
        "{\"zone\": \"UTC\", \"channels\": [\"push\"], \"feed\": {\"url\": \"%s\", \"privateAddresses\": true}}"
            .formatted(site.url("/pier.xml")));
    int receipts = RunningOperator.records(ArticleTopics.RECEIPTS).size();

    JsonNode report = service.post("/v1/sources/pier/test", "").json();

    assertThat(report.path("channel").asString()).isEqualTo("feed");
    assertThat(report.path("sentence").asString()).contains("nothing was published");
    assertThat(report.at("/reports/0/count").asInt()).isEqualTo(3);
    assertThat(report.at("/reports/0/items/0/article/headline").asString()).isEqualTo("Story 1");
    assertThat(report.at("/reports/0/items/0/findings").findValuesAsString("field"))
        .contains("headline", "versionCreated");
    assertThat(RunningOperator.records(ArticleTopics.RECEIPTS)).hasSize(receipts);
    service.delete("/v1/sources/pier");
  }

  @Test
  void aTestReadsTheNextWaitingFileAndLeavesIt() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox/meridian"));
    Path later = Files.writeString(inbox.resolve("b.txt"), "Later\n\nText.\n");
    Path next = Files.writeString(inbox.resolve("a.txt"), STORY);
    Files.setLastModifiedTime(next, FileTime.from(Instant.now()));

    JsonNode report = service.post("/v1/sources/meridian/test", "").json();

    assertThat(report.path("channel").asString()).isEqualTo("folder");
    assertThat(report.at("/reports/0/name").asString()).isEqualTo("inbox/meridian/a.txt");
    assertThat(report.at("/reports/0/items/0/article/headline").asString())
        .isEqualTo("Ferry sails again");
    assertThat(next).exists();
    assertThat(later).exists();
    assertThat(articlesOf("meridian")).isZero();
  }

  @Test
  void whereNothingWaitsATestSaysWhatToTryInstead() {
    Answer answer = service.post("/v1/sources/northlight/test", "");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.detail()).contains("./dateline parse --explain --source northlight");
    assertThat(service.post("/v1/sources/nowhere/test", "").status()).isEqualTo(404);
  }
}
