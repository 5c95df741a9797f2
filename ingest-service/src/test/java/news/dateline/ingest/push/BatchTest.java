package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.gzip;
import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final String NDJSON = "application/x-ndjson";

  private final RunningIngest ingest = RunningIngest.open();

  @Test
  void eachLineIsAnsweredInOrderAndABadOneCostsOnlyItself() throws IOException {
    Answer answer =
        post(story("tag:b1", "One") + "\n\n{\"uri\":\n" + story("tag:b2", "Two") + "\r\n");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.items("line")).containsExactly("1", "3", "4");
    assertThat(answer.items("outcome")).containsExactly("accepted", "refused", "accepted");
    assertThat(answer.items("uri")).containsExactly("tag:b1", "", "tag:b2");
    assertThat(published("tag:b1")).hasSize(1);
    assertThat(published("tag:b2")).hasSize(1);
  }

  @Test
  void aLineHasTheReceiptOfTheArticlePostedAlone() throws IOException {
    String story = story("tag:alone", "Alone or not");

    Answer alone = ingest.post("harbour", story, "Content-Type", "application/json");

    assertThat(post(story + "\r\n").items("receiptId")).isEqualTo(alone.items("receiptId"));
    assertThat(post(story).items("receiptId")).isEqualTo(alone.items("receiptId"));
  }

  @Test
  void aLineOfSeveralItemsIsRefusedWhereItStands() throws IOException {
    Answer answer =
        post(
            "["
                + story("tag:s1", "One")
                + ","
                + story("tag:s2", "Two")
                + "]\n"
                + story("tag:s3", "Three"));

    assertThat(answer.items("outcome")).containsExactly("refused", "accepted");
    assertThat(published("tag:s1")).isEmpty();
  }

  @Test
  void ofTwoVersionsWithoutATimeTheLaterLineIsTheNewer() throws IOException {
    String lines =
        IntStream.range(0, 50)
            .mapToObj(i -> story("tag:later", "Version " + i))
            .collect(Collectors.joining("\n"));
    assertThat(post(lines).status()).isEqualTo(202);

    List<Article> published = published("tag:later");

    Article newest = published.stream().max(Comparator.comparing(Article::order)).orElseThrow();
    assertThat(published).hasSize(50);
    assertThat(newest.headline()).isEqualTo("Version 49");
    assertThat(Duration.between(published.getFirst().receivedAt(), newest.receivedAt()).toMillis())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/jsonl", "Application/X-NDJSON; charset=utf-8"})
  void linesMayBeOfAnyJsonFormatAndPacked(String type) throws IOException {
    String ninjs =
        "{\"uri\":\"tag:ninjs\",\"type\":\"text\",\"versioncreated\":\"2026-03-11T10:00:00Z\",\"headline\":\"Ninjs\",\"body_text\":\"Text.\"}";
    byte[] body = Wires.bytes(ninjs + "\n" + story("tag:canonical", "Canonical"));

    Answer answer =
        ingest.post("harbour", gzip(body), "Content-Type", type, "Content-Encoding", "gzip");

    assertThat(answer.items("outcome")).containsExactly("accepted", "accepted");
    assertThat(published("tag:ninjs").getFirst().rawFormat()).isEqualTo("ninjs");
    assertThat(published("tag:canonical").getFirst().rawFormat()).isEqualTo("canonical");
  }

  @Test
  void whereEveryLineIsRefusedItIsA422() throws IOException {
    Answer answer = post("[\n{\n");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.items("line")).containsExactly("1", "2");
  }

  @Test
  void moreThanAThousandLinesAreA413AndNothingIsTaken() throws IOException {
    String line = story("tag:thousand-and-one", "Many") + "\n";

    Answer answer = post(line.repeat(1001));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.detail()).contains("more than 1000 lines");
    assertThat(published("tag:thousand-and-one")).isEmpty();
    assertThat(post(line.repeat(1000)).items("outcome")).hasSize(1000).containsOnly("accepted");
  }

  @Test
  void oneIdentityForManyStoriesIsA400() throws IOException {
    Answer answer =
        ingest.post(
            "harbour", story("tag:x", "X"), "Content-Type", NDJSON, "Article-Uri", "tag:one");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).contains("state the uri in each line");
  }

  @Test
  void aBatchWithoutALineIsA400() throws IOException {
    assertThat(post(" \n\r\n\n").status()).isEqualTo(400);
  }

  private Answer post(String lines) throws IOException {
    return ingest.post("harbour", lines, "Content-Type", NDJSON);
  }

  private List<Article> published(String uri) {
    return ingest.records(ArticleTopics.RAW).stream()
        .map(message -> ArticleCodec.decode(message.value(), Article.class))
        .filter(article -> article.uri().equals(uri))
        .toList();
  }
}
