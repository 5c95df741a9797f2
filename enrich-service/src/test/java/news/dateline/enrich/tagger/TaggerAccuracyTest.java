package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the shipped model on the development sets, counting as score_entities.py does. */
class TaggerAccuracyTest {
  private static final Path SETS =
      Path.of("../../shared/fixtures/entities/dev").toAbsolutePath().normalize();
  private static final NameTagger TAGGER = NameTagger.load();

  @ParameterizedTest
  // Persons, organisations and places, exact spans, in percent.
  @CsvSource({"wikinews,92", "newswire,92", "meantime,85", "ewt,64"})
  void namesAreFoundAsWellAsIsRequired(String set, double leastF1) throws IOException {
    Path file = SETS.resolve(set + ".jsonl");
    Assumptions.assumeTrue(
        Files.exists(file), "skipped: ../shared/fixtures/entities/dev is not here");
    Figures figures = new Figures();
    for (GoldText text : GoldFiles.read(List.of(file))) {
      figures.add(text.names(), found(text.text()));
    }
    Figures.Line all = figures.all();
    System.out.printf(
        "names of %s: precision %.2f, recall %.2f, F1 %.2f of %d%n",
        set, all.precision(), all.recall(), all.f1(), all.gold());

    assertThat(all.gold()).isGreaterThan(400);
    assertThat(all.f1()).isGreaterThanOrEqualTo(leastF1);
  }

  private static List<GoldText.Name> found(String text) {
    return TAGGER.tag(List.of(text)).stream()
        .map(name -> new GoldText.Name(name.start(), name.end(), name.type()))
        .toList();
  }
}
