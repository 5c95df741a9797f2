package news.dateline.index.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The tables of docs/reference/near-duplicates.md, measured. */
class NearDuplicatesOfCorpusTest {
  private static final List<Double> SHARES = List.of(0.05, 0.10, 0.15);
  private static final double BEYOND = 0.20; // shown, not promised
  private static final long SEED = 20261129;
  private static final Path REFERENCE = Path.of("../docs/reference/near-duplicates.md");
  private static final Path MEASURED = Path.of("target/near-duplicates.md");

  private final Random random = new Random(SEED);
  private final List<String> report = new ArrayList<>();

  @Test
  void copiesEditedUpTo15PercentAreFoundAndDifferentStoriesStayApart() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(CorpusArticle.NEWS), "skipped: ../shared/corpus is not here");
    List<CorpusArticle> articles = CorpusArticle.all();
    Tally copies = Tally.NONE;
    for (Edit edit : Edit.values()) {
      copies = copies.plus(copies(articles, edit));
    }
    report.add("| all copies up to 15 %% | %d | %s |".formatted(copies.pairs(), copies.percent()));
    different("on one event by their headlines", pairs(articles, CorpusArticle::isOnOneEventWith));
    int mistaken =
        different("all pairs of articles", pairs(articles, (one, other) -> true))
            + different("an article and another's copy", pairsWithCopies(articles));
    Files.write(MEASURED, report);

    assertThat(copies.share()).as("recall").isGreaterThanOrEqualTo(0.95);
    assertThat((double) copies.found() / (copies.found() + mistaken))
        .as("precision")
        .isGreaterThanOrEqualTo(0.99);
    assertThat(Files.readString(REFERENCE)).as("as measured in " + MEASURED).contains(report);
  }

  /** Those up to 15 %. */
  private Tally copies(List<CorpusArticle> articles, Edit edit) {
    List<Tally> tallies = SHARES.stream().map(share -> copies(articles, edit, share)).toList();
    assertThat(tallies.getLast().share()).as(edit.label()).isGreaterThanOrEqualTo(0.9);
    Tally beyond = copies(articles, edit, BEYOND);
    report.add(
        "| %s | %s |"
            .formatted(
                edit.label(),
                Stream.concat(tallies.stream(), Stream.of(beyond))
                    .map(Tally::percent)
                    .collect(Collectors.joining(" | "))));
    return tallies.stream().reduce(Tally.NONE, Tally::plus);
  }

  private Tally copies(List<CorpusArticle> articles, Edit edit, double share) {
    Tally tally = Tally.NONE;
    for (CorpusArticle article : articles) {
      Fingerprinted copy = copy(articles, article, edit, share);
      tally =
          tally.with(copy.isFoundBy(article.print()) && copy.isNearDuplicateOf(article.print()));
    }
    return tally;
  }

  private Fingerprinted copy(
      List<CorpusArticle> articles, CorpusArticle article, Edit edit, double share) {
    CorpusArticle other = articles.get(random.nextInt(articles.size()));
    return Fingerprinted.of(edit.apply(article.words(), share, random, other.words()));
  }

  /** How many of these pairs, of different stories all, are taken for copies. */
  private int different(String label, Stream<Pair> pairs) {
    int all = 0;
    int oneBand = 0;
    int mistaken = 0;
    for (Pair pair : (Iterable<Pair>) pairs::iterator) {
      all++;
      oneBand += pair.one.isFoundBy(pair.other) ? 1 : 0;
      mistaken += pair.one.isNearDuplicateOf(pair.other) ? 1 : 0; // with or without a band
    }
    report.add("| %s | %d | %d | %d |".formatted(label, all, oneBand, mistaken));
    return mistaken;
  }

  private static Stream<Pair> pairs(
      List<CorpusArticle> articles, BiPredicate<CorpusArticle, CorpusArticle> which) {
    return articles.stream()
        .flatMap(
            one ->
                articles.stream()
                    .filter(other -> one.uri().compareTo(other.uri()) < 0 && which.test(one, other))
                    .map(other -> new Pair(one.print(), other.print())));
  }

  private Stream<Pair> pairsWithCopies(List<CorpusArticle> articles) {
    return articles.stream()
        .flatMap(
            one -> {
              Fingerprinted copy = copy(articles, one, Edit.A_BIT_OF_EACH, SHARES.getLast());
              return articles.stream()
                  .filter(other -> !other.uri().equals(one.uri()))
                  .map(other -> new Pair(copy, other.print()));
            });
  }

  private record Pair(Fingerprinted one, Fingerprinted other) {}
}
