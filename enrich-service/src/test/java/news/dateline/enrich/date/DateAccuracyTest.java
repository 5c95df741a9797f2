package news.dateline.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.DateMention;
import news.dateline.article.DateOrder;
import news.dateline.enrich.date.JudgedText.Timex;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Measures the stage on judged texts of our own and on the development sets. */
class DateAccuracyTest {
  private static final Path SETS =
      Path.of("../../shared/fixtures/time").toAbsolutePath().normalize();

  private final DateReader reader = new DateReader();

  @ParameterizedTest
  // Of the last two nobody has looked at an error: whoever does makes them a set like the others.
  @CsvSource({
    "news,98,95",
    "narrative,97,93",
    "later-news,98,94",
    "later-narrative,96,91",
    "unseen-news,96,95",
    "unseen-narrative,98,96"
  })
  void judgedTextsAreReadAsWellAsBefore(String set, double leastStrict, double leastValue) {
    TimexScore score = new TimexScore();
    for (JudgedText text : JudgedText.read(set + ".txt")) {
      score.add(text.marked(), reader.timexes(text));
    }
    System.out.println("dates of " + set + ": " + score);

    assertThat(score.strict()).as("strict F1").isGreaterThanOrEqualTo(leastStrict);
    assertThat(score.value()).as("value F1").isGreaterThanOrEqualTo(leastValue);
  }

  @ParameterizedTest
  @CsvSource({"timebank,86,80", "aquaint,83,76", "meantime_dev,80,76", "constructed,98,98"})
  void developmentSetsAreReadAsWellAsIsRequired(String set, double leastStrict, double leastValue)
      throws IOException {
    Path file = SETS.resolve(set + ".jsonl");
    Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared/fixtures/time is not here");
    TimexScore score = new TimexScore();
    for (String line : Files.readAllLines(file)) {
      add(ArticleCodec.mapper().readTree(line), score);
    }
    System.out.println("dates of " + set + ": " + score);

    assertThat(score.marked()).isGreaterThan(200);
    assertThat(score.strict()).as("strict F1").isGreaterThanOrEqualTo(leastStrict);
    assertThat(score.value()).as("value F1").isGreaterThanOrEqualTo(leastValue);
  }

  /** An article's own date line is not counted. */
  private void add(JsonNode document, TimexScore score) {
    String text = document.get("text").asString();
    List<Timex> marked = new ArrayList<>();
    List<Timex> dateLines = new ArrayList<>();
    for (JsonNode timex : document.get("timexes")) {
      (timex.path("dct").asBoolean(false) ? dateLines : marked).add(timex(timex, text));
    }
    JudgedText judged =
        new JudgedText(
            document.get("id").asString(),
            JudgedText.time(document.get("dct").asString()),
            DateOrder.DMY,
            text,
            marked);
    score.add(
        marked,
        reader.timexes(judged).stream()
            .filter(timex -> dateLines.stream().noneMatch(timex::overlaps))
            .toList());
  }

  /** Offsets there are of characters, not of UTF-16 code units. */
  private static Timex timex(JsonNode timex, String text) {
    return new Timex(
        text.offsetByCodePoints(0, timex.get("start").asInt()),
        text.offsetByCodePoints(0, timex.get("end").asInt()),
        DateMention.Type.valueOf(timex.get("type").asString()),
        timex.get("value").asString());
  }
}
