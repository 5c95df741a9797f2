package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class JourneyIT {
  private static final String PAGE =
      """
      Estonian president opens ferry line to Helsinki
      President Maarja Tamm opened a ferry line from Tallinn to Helsinki on Tuesday.
      - Transport
      - Meridian Press
      - Published Date: 14:38 | 08 October 2024
      - Modified Date: 14:52 | 08 October 2024
      The line cost €1.2 billion, Tamm said. The European Union (EU) pays half of it. The EU had agreed in August.
      """;

  @Test
  void aPageTextBecomesASearchableEnrichedDocument(Newsroom newsroom) {
    Newsroom.Answer answer = newsroom.post("meridian", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(202);
    eventually(() -> newsroom.count("articles-live", "_id:" + answer.id()) == 1);
    JsonNode document = newsroom.document(answer.id());
    assertThat(texts(document, "people")).contains("Maarja Tamm");
    assertThat(texts(document, "places")).contains("Tallinn", "Helsinki");
    assertThat(texts(document, "organisations")).containsOnlyOnce("European Union");
    assertThat(document.at("/amounts/0/value").asDouble()).isEqualTo(1.2e9);
    assertThat(document.path("datesMentioned").toString())
        .contains("2024-10-08T00:00:00Z", "2024-08-01T00:00:00Z");
    assertThat(newsroom.count("articles-live", "+headline:ferries +_id:" + answer.id()))
        .isEqualTo(1);
  }

  @Test
  void postingItAgainChangesNothing(Newsroom newsroom) {
    byte[] page = PAGE.replace("Helsinki", "Turku").getBytes(StandardCharsets.UTF_8);
    String id = newsroom.post("meridian", page).id();
    eventually(() -> newsroom.count("receipts", "+outcome:indexed +articleId:" + id) == 1);
    JsonNode before = newsroom.document(id);
    assertThat(newsroom.post("meridian", page).status()).isEqualTo(202);
    byte[] later = PAGE.replace("Helsinki", "Pori").getBytes(StandardCharsets.UTF_8);
    String after = newsroom.post("meridian", later).id();
    eventually(() -> newsroom.count("receipts", "+outcome:indexed +articleId:" + after) == 1);
    assertThat(newsroom.document(id)).isEqualTo(before);
    assertThat(newsroom.count("receipts", "articleId:" + id)).isEqualTo(1);
    assertThat(newsroom.count("receipts", "+outcome:indexed +articleId:" + id)).isEqualTo(1);
    assertThat(newsroom.count("article-versions", "articleId:" + id)).isEqualTo(1);
  }

  @Test
  void whatIsRefusedIsNamedAndReceipted(Newsroom newsroom) {
    int refused = newsroom.balance("newsroom").of("refused");
    Newsroom.Answer answer =
        newsroom.post("newsroom", "{\"headline\": 7}".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.headers())
        .hasEntrySatisfying(
            "content-type",
            type -> assertThat(type.getFirst()).startsWith("application/problem+json"));
    assertThat(answer.json().path("detail").asString()).contains("/headline");
    assertThat(answer.json().at("/items/0/outcome").asString()).isEqualTo("refused");
    eventually(() -> newsroom.balance("newsroom").of("refused") == refused + 1);
    assertThat(newsroom.post("nobody", new byte[] {1}).status()).isEqualTo(404);
    assertThat(newsroom.post("newsroom", new byte[5 << 20]).status()).isEqualTo(413);
  }

  @Test
  void aDeliveryRefusedForItsCharsetIsTakenWhenItIsDeclared(Newsroom newsroom) {
    byte[] latin1 =
        PAGE.replace("€", "").replace("Helsinki", "Umeå").getBytes(StandardCharsets.ISO_8859_1);
    String receipt = newsroom.post("meridian", latin1).json().at("/items/0/receiptId").asString();
    eventually(() -> newsroom.count("receipts", "+outcome:refused +_id:" + receipt) == 1);
    assertThat(
            newsroom
                .post("meridian", latin1, "Content-Type", "text/plain; charset=iso-8859-1")
                .status())
        .isEqualTo(202);
    eventually(() -> newsroom.count("receipts", "+outcome:indexed +_id:" + receipt) == 1);
  }

  @Test
  void theSamplePageGivesWhatTheDesignExpects(Newsroom newsroom) throws IOException {
    Path sample = Path.of("../../shared/samples/000_3f03d6674591b8e2.txt");
    Assumptions.assumeTrue(Files.exists(sample), "skipped: ../shared/samples is not here");
    String id = newsroom.post("anadolu", Files.readAllBytes(sample)).id();
    eventually(() -> newsroom.count("articles-live", "_id:" + id) == 1);
    JsonNode document = newsroom.document(id);
    assertThat(texts(document, "people"))
        .containsExactlyInAnyOrder("Vladimir Putin", "Ilham Aliyev");
    assertThat(texts(document, "places"))
        .containsExactlyInAnyOrder("Russia", "Azerbaijan", "Moscow", "Baku");
    assertThat(texts(document, "organisations"))
        .containsExactlyInAnyOrder("Commonwealth of Independent States", "Kremlin");
    assertThat(document.at("/detail/dates").findValuesAsString("value"))
        .contains("2024-10-08", "2024-08", "2026", "1991");
    assertThat(
            StreamSupport.stream(document.path("amounts").spliterator(), false)
                .map(amount -> amount.path("value").asDouble()))
        .contains(4.3e9, 4e9);
  }

  private static List<String> texts(JsonNode document, String field) {
    return document.path(field).valueStream().map(JsonNode::asString).toList();
  }
}
