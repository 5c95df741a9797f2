package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.e2e.Newsroom.Answer;
import news.dateline.kafka.MessageHeaders;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What services log of articles, with the profile that writes the Elastic Common Schema. */
@ExtendWith(RunningSystem.class)
class LogsIT {
  private static final List<Part> SERVICES = List.of(Part.INGEST, Part.ENRICH, Part.INDEX);
  private static final String TRACE = "7ad6b7169203331b17b3c3a6b2f0a4c1";
  private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-00";
  private static final String SENTENCE = "zquolls crossed the frozen harbour at dawn";
  private static final String SOURCE = "logged";
  private static final String HELD = ArticleId.of(SOURCE, "tag:logs:held").value();
  private static final String POISONED = ArticleId.of(SOURCE, "tag:logs:poison").value();

  @Test
  void everyLineOfAnArticleNamesItAndNoLineSaysWhatItSays(Newsroom newsroom) throws Exception {
    newsroom.register(SOURCE, "{\"zone\": \"UTC\"}");
    Answer killed = newsroom.post(SOURCE, Wires.version("tag:logs:1", 1, SENTENCE));
    Answer ordinary = newsroom.post(SOURCE, Wires.version("tag:logs:2", 1, SENTENCE));
    Answer early = kill(newsroom, "tag:logs:early");
    Answer named = kill(newsroom, "tag:logs:1");
    newsroom.post(SOURCE, bytes("{\"headline\": 7, \"bodyText\": \"" + SENTENCE + "\"}"));
    newsroom.post(
        SOURCE, bytes("{\"uri\": \"tag:logs:3\", " + SENTENCE), "traceparent", TRACEPARENT);
    Messages.publish(
        newsroom,
        ArticleTopics.RAW,
        POISONED,
        bytes("{\"headline\": \"" + SENTENCE),
        Map.of(
            MessageHeaders.RECEIPT_ID, "logs-poison",
            MessageHeaders.SOURCE, SOURCE,
            MessageHeaders.TRACEPARENT, TRACEPARENT));
    eventually(() -> newsroom.count("articles-live", "zquolls") == 1);
    eventually(() -> says(newsroom, Part.ENRICH, LogsIT::isOfTheLetter));

    awaitTold(newsroom, killed.id(), it -> it.startsWith("kill of article " + killed.id()));
    awaitTold(newsroom, early.id(), it -> it.contains("which story that is is not known"));
    newsroom.post(SOURCE, Wires.version("tag:logs:early", 1, SENTENCE)); // and is killed at once
    newsroom.call(
        "POST",
        newsroom.system().ports().ingestUri() + "/v1/controls",
        """
        {"deed": "hold", "reason": "a test", "articles": [{"source": "%s", "uri": "tag:logs:held"}]}"""
            .formatted(SOURCE),
        "traceparent",
        TRACEPARENT);
    awaitTold(newsroom, HELD, it -> it.startsWith("hold of article " + HELD));
    assertThat(says(newsroom, Part.INGEST, LogsIT::isOfTheRefused)).isTrue();
    for (Part service : List.of(Part.ENRICH, Part.INDEX)) {
      assertThat(says(newsroom, service, line -> message(line).contains("records worked off")))
          .isTrue();
    }
    for (Part service : SERVICES) {
      assertThat(newsroom.system().logOf(service)).content().doesNotContain("zquolls");
      assertThat(lines(newsroom, service).stream().map(LogsIT::json))
          .isNotEmpty()
          .allMatch(line -> line.at("/service/name").asString().endsWith("-service"))
          .allMatch(line -> !line.at("/ecs/version").asString().isEmpty());
      List<JsonNode> ours =
          lines(newsroom, service).stream()
              .map(LogsIT::json)
              .filter(line -> line.at("/log/logger").asString().startsWith("news.dateline."))
              .toList();
      assertThat(ours)
          .filteredOn(line -> ids(killed, ordinary, early, named).anyMatch(message(line)::contains))
          .allMatch(line -> !line.at("/article/id").asString("").isEmpty());
      assertThat(ours)
          .as("what goes its way has no line of its own, its batch has one")
          .noneMatch(line -> line.at("/article/id").asString("").equals(ordinary.id()));
    }
  }

  /** An item that kills the story of that uri, which may not have come. */
  private static Answer kill(Newsroom newsroom, String uri) {
    String notice =
        """
        {"uri": "%s:notice", "pubStatus": "withheld", "headline": "Notice",
         "associations": [{"rel": "kills", "uri": "%s"}]}"""
            .formatted(uri, uri);
    return newsroom.post(SOURCE, bytes(notice), "traceparent", TRACEPARENT);
  }

  /** Waits for a line of index-service that is about the article, in our trace, and says so. */
  private static void awaitTold(Newsroom newsroom, String article, Predicate<String> message) {
    eventually(
        () ->
            says(
                newsroom,
                Part.INDEX,
                it -> message.test(message(it)) && isAbout(it, article, TRACE)));
  }

  /** Under which these are known: their articles' and their receipts'. */
  private static Stream<String> ids(Answer... answers) {
    return Stream.of(answers)
        .flatMap(it -> Stream.of(it.id(), it.json().at("/items/0/receiptId").asString()));
  }

  private static boolean isOfTheLetter(JsonNode line) {
    return message(line).endsWith("is a dead letter: undecodable")
        && isAbout(line, POISONED, TRACE);
  }

  private static boolean isAbout(JsonNode line, String article, String trace) {
    return line.at("/article/id").asString("").equals(article)
        && line.at("/trace/id").asString("").equals(trace);
  }

  private static boolean isOfTheRefused(JsonNode line) {
    return message(line).contains(" refused: ") && line.at("/trace/id").asString("").equals(TRACE);
  }

  private static boolean says(Newsroom newsroom, Part service, Predicate<JsonNode> claim) {
    return lines(newsroom, service).stream().map(LogsIT::json).anyMatch(claim);
  }

  /** Those of our log; what the JVM itself says is none. */
  private static List<String> lines(Newsroom newsroom, Part service) {
    try (Stream<String> lines = Files.lines(newsroom.system().logOf(service))) {
      return lines.filter(line -> line.startsWith("{") && line.endsWith("}")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String line) {
    return ArticleCodec.mapper().readTree(line);
  }

  private static String message(JsonNode line) {
    return line.path("message").asString("");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
