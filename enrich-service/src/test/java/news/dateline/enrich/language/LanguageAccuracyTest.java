package news.dateline.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.enrich.language.LanguageReader.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Measures the language of sentences, headlines and tables of our own, in 48 languages. */
class LanguageAccuracyTest {
  private static final LanguageReader READER = new LanguageReader();
  private static final Languages LANGUAGES = Languages.load();

  private record Line(String tag, String kind, String text) {}

  @Test
  void twoSentencesTellTheirLanguage() throws IOException {
    assertThat(lines("body", "fresh"))
        .hasSizeGreaterThan(60)
        .allSatisfy(line -> assertIsToldRight(line));
  }

  @Test
  void aHeadlineTellsItsLanguageOrNone() throws IOException {
    assertThat(lines("headline", "snap")).allSatisfy(line -> assertIsNotToldWrong(line));
  }

  @Test
  void anEnglishTableOrHeadlineInCapitalsIsTakenForNoOtherLanguage() throws IOException {
    assertThat(lines("table", "capitals")).allSatisfy(line -> assertIsNotToldWrong(line));
  }

  @Test
  void noTextContradictsAWireThatIsRight() throws IOException {
    assertThat(lines("body", "fresh", "headline", "snap", "table", "capitals"))
        .allSatisfy(line -> assertThat(read(line, line.tag).orElseThrow().overrules()).isFalse());
  }

  @Test
  void twoSentencesContradictAWireThatIsWrong() throws IOException {
    assertThat(lines("body", "fresh"))
        .allSatisfy(
            line -> {
              Reading reading = read(line, line.tag.equals("en") ? "it" : "en").orElseThrow();
              assertThat(reading.overrules()).isTrue();
              assertThat(LANGUAGES.isSame(reading.tag(), line.tag)).isTrue();
            });
  }

  @Test
  void shortTextsAreDecidedMoreOftenThanNot() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (Line line : lines("body", "fresh", "headline", "snap", "table", "capitals")) {
      int[] count = counts.computeIfAbsent(line.kind, _ -> new int[3]);
      Optional<Reading> reading = read(line, null);
      int place = reading.isEmpty() ? 2 : LANGUAGES.isSame(reading.get().tag(), line.tag) ? 0 : 1;
      count[place]++;
    }
    counts.forEach(
        (kind, count) ->
            System.out.printf(
                "language of %s: %d right, %d wrong, %d undecided%n",
                kind, count[0], count[1], count[2]));
    assertThat(counts.get("headline")).startsWith(18, 0);
  }

  private static void assertIsToldRight(Line line) {
    assertThat(read(line, null))
        .hasValueSatisfying(
            reading -> assertThat(LANGUAGES.isSame(reading.tag(), line.tag)).isTrue());
  }

  private static void assertIsNotToldWrong(Line line) {
    read(line, null)
        .ifPresent(reading -> assertThat(LANGUAGES.isSame(reading.tag(), line.tag)).isTrue());
  }

  private static Optional<Reading> read(Line line, @Nullable String stated) {
    return READER.read(line.text, stated);
  }

  private static List<Line> lines(String... kinds) throws IOException {
    List<String> wanted = List.of(kinds);
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LanguageAccuracyTest.class.getResourceAsStream(
                        "/news/dateline/enrich/judged/languages.txt")),
                StandardCharsets.UTF_8))) {
      return file.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .map(line -> new Line(line[0], line[1], line[2].replace(" / ", "\n")))
          .filter(line -> wanted.contains(line.kind))
          .toList();
    }
  }
}
