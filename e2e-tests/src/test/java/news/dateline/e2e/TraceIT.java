package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.article.DeliveryNote;
import news.dateline.article.Receipt;
import news.dateline.article.TestArticles;
import news.dateline.launcher.trace.TraceCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class TraceIT {
  @Test
  void aStoryIsFoundByEveryNameItHasWithItsWayAndItsEnd(Newsroom newsroom) {
    String uri = "tag:trace";
    Newsroom.Answer older = newsroom.post(Wires.SOURCE, wire(uri, 1, "BC-KOWALLA/Trace"));
    String olderReceipt = receiptId(older);
    eventually(
        () ->
            trace(newsroom, olderReceipt).at("/receipts/0/outcome").asString("").equals("indexed"));
    Newsroom.Answer newer = newsroom.post(Wires.SOURCE, wire(uri, 2, "BC-KOWALLA/Trace-2"));
    Newsroom.Answer late = newsroom.post(Wires.SOURCE, wire(uri, 1, "BC-KOWALLA/Trace-late"));
    String id = Wires.id(uri);
    eventually(() -> trace(newsroom, id).path("total").asInt() == 3);
    eventually(
        () ->
            trace(newsroom, receiptId(late))
                .at("/receipts/0/outcome")
                .asString("")
                .equals("superseded"));

    for (String name : new String[] {id, uri, "bc kowalla trace", "TAG:TRACE"}) {
      JsonNode trace = trace(newsroom, name);
      assertThat(trace.path("total").asInt()).as(name).isEqualTo(3);
      assertThat(trace.at("/articles/0/articleId").asString()).as(name).isEqualTo(id);
      assertThat(trace.at("/articles/0/version").asString()).isEqualTo("2");
    }
    String sha256 = older.json().at("/items/0/rawSha256").asString();
    JsonNode delivery = trace(newsroom, sha256.substring(0, 12));
    assertThat(delivery.path("total").asInt()).isEqualTo(1);
    JsonNode receipt = delivery.at("/receipts/0");
    assertThat(receipt.path("channel").asString()).isEqualTo("push");
    assertThat(receipt.path("bytes").asInt()).isEqualTo(wire(uri, 1, "BC-KOWALLA/Trace").length);
    assertThat(receipt.at("/hops/0/topic").asString()).isEqualTo(ArticleTopics.RAW);
    assertThat(receipt.at("/hops/1/topic").asString()).isEqualTo(ArticleTopics.ENRICHED);
    assertThat(receipt.at("/hops/1/partition").asInt(-1))
        .isEqualTo(receipt.at("/hops/0/partition").asInt(-2));
    assertThat(receipt.path("enrichmentRevision").asInt()).isPositive();
    assertThat(receipt.path("end").asString())
        .isEqualTo("indexed; by now version 2 (receipt %s) is the current one", receiptId(newer));
    assertThat(trace(newsroom, receiptId(late)).at("/receipts/0/end").asString())
        .isEqualTo("superseded by version 2 (receipt %s)", receiptId(newer));
    assertThat(shown(newsroom, "bc kowalla trace", "--limit", "1"))
        .contains("The newest 1 of 3 receipts", "articles-raw-v1 partition", "received by push")
        .doesNotContainIgnoringCase("kowalla");
  }

  @Test
  void aStoryUnderEmbargoIsFoundByItsSlugAndNoWordOfItIsTold(Newsroom newsroom) {
    Instant until = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    newsroom.post(
        Wires.SOURCE,
        """
        {"uri": "tag:trace-embargo", "embargoedUntil": "%s", "headline": "numbat", "slugline": "NUMBAT-COUNTED",
         "colour": "brown"}"""
            .formatted(until)
            .getBytes(StandardCharsets.UTF_8));
    eventually(() -> trace(newsroom, "Numbat counted").at("/articles/0").has("visibility"));
    JsonNode trace = trace(newsroom, "Numbat counted");
    assertThat(trace.at("/articles/0/visibility").asString()).isEqualTo("embargoed");
    assertThat(trace.at("/articles/0/embargoedUntil").asString()).isEqualTo(until.toString());
    assertThat(trace.at("/receipts/0/warnings").toString()).contains(":");
    assertThat(trace.path("receipts").toString().toLowerCase(Locale.ROOT))
        .doesNotContain("numbat", "counted");
    assertThat(
            newsroom
                .hits("receipts", "{\"query\": {\"match_all\": {}}, \"size\": 1000}")
                .toString())
        .doesNotContainIgnoringCase("numbat");
  }

  @Test
  void whatIsRefusedSaysWhyInWords(Newsroom newsroom) {
    byte[] wire = "{\"uri\": 7, \"trace".getBytes(StandardCharsets.UTF_8);
    String receipt = receiptId(newsroom.post(Wires.SOURCE, wire));
    eventually(() -> !trace(newsroom, receipt).path("receipts").isEmpty());
    JsonNode refused = trace(newsroom, receipt).at("/receipts/0");
    assertThat(refused.path("end").asString()).startsWith("refused: it is cut off");
    assertThat(refused.path("bytes").asInt()).isEqualTo(wire.length);
  }

  @Test
  void whatIsADeadLetterNamesItsLetter(Newsroom newsroom)
      throws ExecutionException, InterruptedException {
    String receipt = "trace2poison2of2a2receipt2";
    Poison.publish(newsroom, ArticleTopics.ENRICHED, receipt, "southlight");
    eventually(() -> trace(newsroom, receipt).at("/receipts/0/letter").has("id"));
    JsonNode letter = trace(newsroom, receipt).at("/receipts/0");
    assertThat(letter.path("outcome").asString()).isEqualTo("dead-lettered");
    assertThat(letter.path("end").asString())
        .isEqualTo(
            "dead letter %s, open: the bytes are no message of ours: cut off, damaged or foreign",
            letter.at("/letter/id").asString());
  }

  /** The article that goes on with its receipt's id in the headers settles another receipt. */
  @Test
  void whatIsInFlightSaysWhereItWasSeenLast(Newsroom newsroom)
      throws ExecutionException, InterruptedException {
    String source = "traced";
    Article article =
        TestArticles.article("tag:trace-in-flight", "nabarlek")
            .id(ArticleId.of(source, "tag:trace-in-flight"))
            .source(source)
            .receivedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
            .build();
    String id = Receipt.idOf(source, "push", "in flight", article.rawSha256());
    Receipt receipt =
        new Receipt(
            id,
            source,
            article.receivedAt(),
            article.channel(),
            Receipt.Outcome.ACCEPTED,
            article.rawSha256(),
            article.id(),
            null,
            DeliveryNote.of(article));
    Messages.publish(
        newsroom, ArticleTopics.RECEIPTS, id, ArticleCodec.encode(receipt), id, source);
    eventually(() -> !trace(newsroom, id).path("receipts").isEmpty());
    assertThat(trace(newsroom, id).at("/receipts/0/end").asString())
        .isEqualTo("in flight since %s: not met on the topics yet", article.receivedAt());

    String key = article.id().value();
    Messages.publish(newsroom, ArticleTopics.RAW, key, ArticleCodec.encode(article), id, source);
    eventually(() -> trace(newsroom, id).at("/receipts/0/hops").size() == 2);
    JsonNode inFlight = trace(newsroom, id).at("/receipts/0");
    assertThat(inFlight.at("/hops/0/topic").asString()).isEqualTo(ArticleTopics.RAW);
    assertThat(inFlight.path("end").asString())
        .contains("last seen at " + ArticleTopics.ENRICHED, "for the index-service to take");
  }

  @Test
  void whatNeverCameIsNotFound(Newsroom newsroom) {
    assertThat(newsroom.index("/v1/trace?q=tag:never-sent-at-all").status()).isEqualTo(404);
    assertThat(newsroom.index("/v1/trace?q=%20").status()).isEqualTo(400);
    assertThat(newsroom.index("/v1/trace?q=a&limit=0").status()).isEqualTo(400);
  }

  private static byte[] wire(String uri, int version, String slug) {
    return """
    {"uri": "%s", "version": %d, "versionCreated": "2026-01-0%dT00:00:00Z", "headline": "Kowalla", "slugline": "%s"}"""
        .formatted(uri, version, version, slug)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String receiptId(Newsroom.Answer answer) {
    return answer.json().at("/items/0/receiptId").asString();
  }

  private static JsonNode trace(Newsroom newsroom, String what) {
    return newsroom.index("/v1/trace?q=" + URLEncoder.encode(what, StandardCharsets.UTF_8)).json();
  }

  private static String shown(Newsroom newsroom, String... arguments) {
    Launched trace = Launched.run(newsroom, new TraceCommand(), arguments);
    assertThat(trace.exitCode()).isZero();
    return trace.out();
  }
}
