package news.dateline.launcher.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.chaos.IndexState.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {
  private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
  private static final Oracle ORACLE = new Oracle(Script.of(40, 5, NOW));

  @Test
  void whatTheOracleExpectsDiffersInNothing() {
    assertThat(Comparison.of(ORACLE, NOW, perfect())).isEmpty();
  }

  @Test
  void anOlderVersionThatStandsIsFound() {
    IndexState wrong = perfect();
    Story story = storyWith("live");
    article(wrong, story).put("receiptId", "another").put("headline", "older");
    assertThat(Comparison.of(ORACLE, NOW, wrong))
        .extracting(Difference::found)
        .containsExactlyInAnyOrder("live, receipt another", "older");
  }

  @Test
  void aWordOfAHiddenStoryIsFoundWhereverItStands() {
    IndexState wrong = perfect();
    Story story = storyWith("killed");
    article(wrong, story).putArray("places").add(story.word());
    assertThat(Comparison.of(ORACLE, NOW, wrong))
        .singleElement()
        .satisfies(found -> assertThat(found.of()).contains(story.articleId()));
  }

  @Test
  void whatIsMissingAndWhatIsTooMuchIsFound() {
    IndexState complete = perfect();
    List<Document> articles = new ArrayList<>(complete.articles().subList(1, 40));
    articles.add(new Document("strange", json()));
    List<Document> receipts = new ArrayList<>(complete.receipts());
    receipts.removeFirst();
    List<Document> versions = complete.versions().subList(1, complete.versions().size());
    IndexState wrong =
        new IndexState(articles, versions, receipts, complete.live(), balance(receipts));
    assertThat(Comparison.of(ORACLE, NOW, wrong)).hasSize(4);
  }

  @Test
  void aKilledStorysContentThatIsKeptIsFound() {
    IndexState wrong = perfect();
    Story story = storyWith("killed");
    wrong.versions().stream()
        .filter(version -> version.text("articleId").equals(story.articleId()))
        .forEach(version -> ((ObjectNode) version.source()).put("content", "H4sI"));
    assertThat(Comparison.of(ORACLE, NOW, wrong)).hasSameSizeAs(story.versions());
  }

  @Test
  void aReceiptInFlightIsFoundAndOneThatLostToNobodyToo() {
    IndexState wrong = perfect();
    ObjectNode receipt = (ObjectNode) wrong.receipts().getFirst().source();
    receipt.put("outcome", "in-flight");
    ObjectNode other = (ObjectNode) wrong.receipts().get(1).source();
    other.put("outcome", "superseded").put("by", "nobody");
    IndexState balanced =
        new IndexState(
            wrong.articles(),
            wrong.versions(),
            wrong.receipts(),
            wrong.live(),
            balance(wrong.receipts()));
    assertThat(Comparison.of(ORACLE, NOW, balanced)).hasSize(2);
  }

  @Test
  void twoReceiptsOfOneVersionOfWhichNeitherIsADuplicateAreFound() {
    IndexState wrong = perfect();
    Version twice =
        ORACLE.stories().stream()
            .filter(story -> story.standing().twice())
            .findFirst()
            .orElseThrow()
            .standing();
    for (Document receipt : wrong.receipts()) {
      if (twice.receiptIds().contains(receipt.id())) {
        ((ObjectNode) receipt.source()).put("outcome", "indexed");
      }
    }
    IndexState balanced =
        new IndexState(
            wrong.articles(),
            wrong.versions(),
            wrong.receipts(),
            wrong.live(),
            balance(wrong.receipts()));
    assertThat(Comparison.of(ORACLE, NOW, balanced))
        .singleElement()
        .satisfies(found -> assertThat(found.of()).contains(twice.receiptIds().getLast()));
  }

  @Test
  void aSheetThatDoesNotAddUpIsFound() {
    IndexState wrong = perfect();
    ((ObjectNode) wrong.balance().get(0)).put("received", 1_000_000);
    assertThat(Comparison.of(ORACLE, NOW, wrong))
        .singleElement()
        .satisfies(found -> assertThat(found.found()).contains("received=1000000"));
  }

  /** What a system that makes no mistake holds. */
  private static IndexState perfect() {
    List<Document> articles = new ArrayList<>();
    List<Document> versions = new ArrayList<>();
    for (Story story : ORACLE.stories()) {
      Version standing = story.standing();
      ObjectNode article =
          json().put("receiptId", standing.receiptId()).put("visibility", standing.visibility(NOW));
      if (standing.number() != null) {
        article.put("version", standing.number().toString());
      }
      if (standing.visibility(NOW).equals("live")) {
        article.put("headline", standing.headline()).put("bodyText", standing.bodyText());
      }
      articles.add(new Document(story.articleId(), article));
      for (Version version : story.versions()) {
        ObjectNode kept =
            json().put("articleId", story.articleId()).put("receiptId", version.receiptId());
        if (!standing.isKill()) {
          kept.put("content", "H4sI");
        }
        versions.add(new Document(version.receiptId(), kept));
      }
    }
    List<Document> receipts = receipts();
    int live = ORACLE.visibilities(NOW).getOrDefault("live", 0L).intValue();
    return new IndexState(articles, versions, receipts, live, balance(receipts));
  }

  private static List<Document> receipts() {
    Map<String, Document> receipts = new LinkedHashMap<>();
    ORACLE
        .receipts()
        .forEach(
            (id, settled) -> {
              Map<String, Set<String>> outcomes = new TreeMap<>(settled.outcomes());
              outcomes.remove(Oracle.DUPLICATE);
              var outcome = outcomes.entrySet().iterator().next();
              receipts.put(id, receipt(id, settled.source(), outcome.getKey(), outcome.getValue()));
            });
    ORACLE.stories().stream()
        .flatMap(story -> story.versions().stream())
        .filter(Version::twice)
        .forEach(
            version -> {
              String again = version.receiptIds().getLast();
              Set<String> first = Set.of(version.receiptId());
              receipts.put(again, receipt(again, version.source(), Oracle.DUPLICATE, first));
            });
    return new ArrayList<>(receipts.values());
  }

  private static Document receipt(
      String id, ChaosSource source, String outcome, Set<String> winners) {
    ObjectNode receipt = json().put("source", source.id()).put("outcome", outcome);
    winners.stream().findFirst().ifPresent(by -> receipt.put("by", by));
    return new Document(id, receipt);
  }

  private static ArrayNode balance(List<Document> receipts) {
    Map<String, ObjectNode> rows = new TreeMap<>();
    BiConsumer<ObjectNode, String> count =
        (row, column) -> row.put(column, row.path(column).asInt(0) + 1);
    for (Document receipt : receipts) {
      String source = receipt.text("source");
      ObjectNode row = rows.computeIfAbsent(source, id -> json().put("source", id));
      count.accept(row, "received");
      count.accept(row, receipt.text("outcome"));
    }
    return ArticleCodec.mapper().createArrayNode().addAll(rows.values());
  }

  private static Story storyWith(String visibility) {
    return ORACLE.stories().stream()
        .filter(story -> story.standing().visibility(NOW).equals(visibility))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode article(IndexState state, Story story) {
    return state.articles().stream()
        .filter(article -> article.id().equals(story.articleId()))
        .map(article -> (ObjectNode) article.source())
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode json() {
    return ArticleCodec.mapper().createObjectNode();
  }
}
