package news.dateline.launcher.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.launcher.chaos.IndexState.Document;
import tools.jackson.databind.JsonNode;

/** The indices beside the oracle, article by article and receipt by receipt. */
final class Comparison {
  private final Oracle oracle;
  private final Map<String, Story> stories;
  private final Instant now;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Oracle oracle, Instant now) {
    this.oracle = oracle;
    this.stories = oracle.articles();
    this.now = now;
  }

  /**
   * Where they differ; empty where all is as it must be.
   *
   * @param now decides what may be seen
   */
  static List<Difference> of(Oracle oracle, Instant now, IndexState found) {
    Comparison comparison = new Comparison(oracle, now);
    comparison.articles(found);
    comparison.versions(found.versions());
    comparison.receipts(found.receipts());
    comparison.balance(found);
    return comparison.differences;
  }

  private void articles(IndexState found) {
    Map<String, Story> expected = new HashMap<>(stories);
    for (Document article : found.articles()) {
      Story story = expected.remove(article.id());
      if (story == null) {
        differ("article " + article.id(), "nothing", "a document of " + article.text("uri"));
      } else {
        article(story, article);
      }
    }
    expected.values().forEach(story -> differ(name(story), end(story.standing()), "nothing"));
    long live = oracle.visibilities(now).getOrDefault("live", 0L);
    require("articles-live", live + " documents", found.live() + " documents");
  }

  private void article(Story story, Document found) {
    Version standing = story.standing();
    require(
        name(story),
        end(standing),
        "%s, receipt %s".formatted(found.text("visibility"), found.text("receiptId")));
    boolean live = standing.visibility(now).equals("live");
    String number = standing.number() == null ? "" : standing.number().toString();
    require(name(story) + ", version", number, found.text("version"));
    require(name(story) + ", headline", live ? standing.headline() : "", found.text("headline"));
    require(name(story) + ", bodyText", live ? standing.bodyText() : "", found.text("bodyText"));
    if (!live && found.source().toString().contains(story.word())) {
      differ(name(story), "no text of it", "its word " + story.word());
    }
  }

  private String end(Version standing) {
    return "%s, receipt %s".formatted(standing.visibility(now), standing.receiptId());
  }

  private void versions(List<Document> found) {
    Map<String, List<Document>> byArticle =
        found.stream().collect(Collectors.groupingBy(version -> version.text("articleId")));
    stories.forEach((id, story) -> versions(story, byArticle.getOrDefault(id, List.of())));
    byArticle.forEach(
        (id, strange) -> {
          if (!stories.containsKey(id)) {
            differ("versions of article " + id, "none", Integer.toString(strange.size()));
          }
        });
  }

  private void versions(Story story, List<Document> found) {
    require(
        "versions of " + name(story),
        receiptIds(story.versions().stream().map(Version::receiptId)),
        receiptIds(found.stream().map(version -> version.text("receiptId"))));
    boolean killed = story.standing().isKill();
    for (Document version : found) {
      require(
          "content of version %s of %s".formatted(version.id(), name(story)),
          killed ? "none" : "kept",
          version.source().has("content") ? "kept" : "none");
    }
  }

  private static String receiptIds(Stream<String> ids) {
    return ids.sorted().toList().toString();
  }

  private void receipts(List<Document> found) {
    Map<String, Oracle.Settled> expected = new HashMap<>(oracle.receipts());
    for (Document receipt : found) {
      Oracle.Settled settled = expected.remove(receipt.id());
      if (settled == null) {
        differ("receipt " + receipt.id(), "nothing", receipt.source().toString());
        continue;
      }
      String outcome = receipt.text("outcome");
      Set<String> winners = settled.outcomes().get(outcome);
      if (winners == null || !(winners.isEmpty() || winners.contains(receipt.text("by")))) {
        differ(
            "receipt %s of article %s".formatted(receipt.id(), receipt.text("articleId")),
            "one of " + settled.outcomes(),
            "%s by %s".formatted(outcome, receipt.text("by")));
      }
    }
    duplicates(found);
    expected.forEach((id, settled) -> differ("receipt " + id, settled.outcomes() + "", "nothing"));
  }

  /** Of a version's receipts all but one are duplicates. */
  private void duplicates(List<Document> found) {
    Set<String> duplicates =
        found.stream()
            .filter(receipt -> receipt.text("outcome").equals(Oracle.DUPLICATE))
            .map(Document::id)
            .collect(Collectors.toSet());
    for (Story story : stories.values()) {
      for (Version version : story.versions()) {
        long count = version.receiptIds().stream().filter(duplicates::contains).count();
        require(
            "duplicates among receipts %s of %s".formatted(version.receiptIds(), name(story)),
            Integer.toString(version.receiptIds().size() - 1),
            Long.toString(count));
      }
    }
  }

  /** The sheet is what its receipts add up to, and those have been compared one by one. */
  private void balance(IndexState found) {
    Map<String, Map<String, Long>> expected = new TreeMap<>();
    for (Document receipt : found.receipts()) {
      Map<String, Long> row =
          expected.computeIfAbsent(receipt.text("source"), _ -> new TreeMap<>());
      row.merge("received", 1L, Long::sum);
      row.merge(receipt.text("outcome"), 1L, Long::sum);
    }
    Map<String, Map<String, Long>> stated = new TreeMap<>();
    for (JsonNode row : found.balance()) {
      Map<String, Long> counts = new TreeMap<>();
      row.properties().stream()
          .filter(entry -> entry.getValue().isIntegralNumber() && entry.getValue().asLong() != 0)
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
      stated.put(row.path("source").asString(""), counts);
    }
    require("balance sheet", expected.toString(), stated.toString());
  }

  private static String name(Story story) {
    return "article %s (%s)".formatted(story.articleId(), story.uri());
  }

  private void require(String of, String expected, String found) {
    if (!expected.equals(found)) {
      differ(of, expected, found);
    }
  }

  private void differ(String of, String expected, String found) {
    differences.add(new Difference(of, expected, found));
  }
}
