package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import news.dateline.article.TestArticles;
import news.dateline.launcher.letters.DeadLettersCommand;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** Poison becomes a dead letter, and an operator deals with it. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class DeadLettersIT {
  @TempDir private Path folder;

  @Test
  void whatFailsAgainIsTheSameLetterAndTheBalanceStaysAsItWas(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    String source = "letters-again";
    Poison.publish(newsroom, ArticleTopics.RAW, "again", source);
    eventually(() -> run(newsroom, "list", "--source", source).exitCode() == 0);
    assertThat(run(newsroom, "list", "--source", source).done())
        .contains("undecodable", "no message of ours", "enrich-service");
    String id = only(newsroom, source).path("id").asString();
    assertThat(run(newsroom, "show", id).done()).contains("00 ff 7b 07");
    eventually(() -> newsroom.balance(source).of("dead-lettered") == 1);

    assertThat(run(newsroom, "replay", id).done()).isEqualTo("1 of 1 replayed.\n");
    eventually(() -> isOpenAfter(only(newsroom, source), 2));
    Operator.Run chosen = run(newsroom, "replay", "--reason-is=undecodable", "--source", source);
    assertThat(chosen.out()).isEqualTo("1 of 1 replayed.\n");
    eventually(() -> isOpenAfter(only(newsroom, source), 3));

    assertThat(only(newsroom, source).path("id").asString()).isEqualTo(id);
    assertThat(only(newsroom, source).path("topic").asString())
        .isEqualTo(ArticleTopics.RAW_BACKLOG);
    assertThat(newsroom.balance(source))
        .isEqualTo(balance(Map.of("received", 1, "dead-lettered", 1)));
  }

  @Test
  void anEditedLetterBecomesADocumentAndItsReceiptIsIndexed(Newsroom newsroom)
      throws InterruptedException, ExecutionException, IOException {
    String source = "letters-edited";
    Poison.publish(newsroom, ArticleTopics.RAW, "edited", source);
    eventually(() -> newsroom.balance(source).of("dead-lettered") == 1);
    eventually(() -> run(newsroom, "list", "--source", source).exitCode() == 0);
    String id = only(newsroom, source).path("id").asString();
    Article article =
        TestArticles.article("tag:edited-letter", "wire")
            .source(source)
            .receiptId("edited")
            .headline("pademelon mended")
            .build();
    Path edited = folder.resolve("edited.json");
    Files.write(edited, ArticleCodec.encode(article));

    assertThat(run(newsroom, "replay", id, "--by=ana", "--with=" + edited, "--why=cut").exitCode())
        .isZero();

    eventually(() -> newsroom.count("articles-live", "pademelon") == 1);
    eventually(() -> newsroom.balance(source).equals(balance(Map.of("received", 1, "indexed", 1))));
    JsonNode letter = only(newsroom, source);
    assertThat(letter.path("state").asString()).isEqualTo("replayed");
    assertThat(run(newsroom, "show", id).done())
        .contains("by ana: cut", Hashes.sha256(Files.readAllBytes(edited)), "00 ff 7b 07");
    assertThat(newsroom.metrics(Part.INDEX).lines())
        .as("what is replayed is no slow news")
        .noneMatch(
            line -> line.startsWith("news_searchable_latency_seconds") && line.contains(source));
  }

  @Test
  void aDroppedLetterStaysDeadLetteredAndSaysSo(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    String source = "letters-dropped";
    Poison.publish(newsroom, ArticleTopics.ENRICHED, "dropped", source);
    eventually(() -> run(newsroom, "list", "--source", source).exitCode() == 0);
    String id = only(newsroom, source).path("id").asString();

    assertThat(run(newsroom, "drop", id, "--why", "a test of theirs").exitCode()).isZero();

    eventually(() -> newsroom.count("receipts", "+_id:dropped +reason:dropped") == 1);
    assertThat(newsroom.balance(source))
        .isEqualTo(balance(Map.of("received", 1, "dead-lettered", 1)));
    assertThat(run(newsroom, "list", "--source", source).exitCode()).isEqualTo(1);
    assertThat(only(newsroom, source).path("state").asString()).isEqualTo("dropped");
    assertThat(run(newsroom, "drop", id, "--why", "again").exitCode()).isEqualTo(1);
  }

  private static boolean isOpenAfter(JsonNode letter, int failures) {
    return letter.path("state").asString().equals("open")
        && letter.path("failures").asInt() == failures;
  }

  private static Balance balance(Map<String, Integer> counts) {
    return Balance.of(counts);
  }

  /** The source's one letter, in whatever state. */
  private static JsonNode only(Newsroom newsroom, String source) {
    String json = run(newsroom, "list", "--state=all", "--source", source, "--json").done();
    JsonNode list = ArticleCodec.mapper().readTree(json);
    assertThat(list.path("total").asInt()).isEqualTo(1);
    return list.at("/letters/0");
  }

  private static Operator.Run run(Newsroom newsroom, String command, String... arguments) {
    return Operator.sub(newsroom, new DeadLettersCommand(), command, arguments);
  }
}
