package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims about the model that ships, on names so plain that any later model must find them. */
class NameTaggerTest {
  private static final NameTagger TAGGER = NameTagger.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "President Emmanuel Macron arrived in Berlin on Monday.|PERSON Emmanuel Macron, PLACE Berlin",
        "Shares of Siemens and Toyota Motor Corp. fell, said analyst Maria Olsen.|ORGANISATION Siemens, ORGANISATION Toyota Motor Corp., PERSON Maria Olsen",
        "The United Nations said that fighting went on in Sudan.|ORGANISATION United Nations, PLACE Sudan",
        "Olsen's lawyer, Peter O'Brien, spoke in Kuala Lumpur.|PERSON Olsen, PERSON Peter O'Brien, PLACE Kuala Lumpur",
        "Real Madrid beat Liverpool 3-1 on Saturday.|ORGANISATION Real Madrid, ORGANISATION Liverpool",
      })
  void aPlainNameIsFoundWithItsTypeAndEnds(String text, String names) {
    assertThat(String.join(", ", found(List.of(text)))).isEqualTo(names);
  }

  @Test
  void offsetsAreThoseOfThePassageTheNameStandsIn() {
    List<String> passages =
        List.of("Angela Merkel visits Paris", "", "In Paris, Merkel met\nEmmanuel Macron.");
    List<NameSpan> names = TAGGER.tag(passages);

    assertThat(names).extracting(NameSpan::passage).containsExactly(0, 0, 2, 2, 2);
    assertThat(found(passages))
        .containsExactly(
            "PERSON Angela Merkel",
            "PLACE Paris",
            "PLACE Paris",
            "PERSON Merkel",
            "PERSON Emmanuel Macron");
    assertThat(names).allMatch(name -> name.confidence() > 0 && name.confidence() <= 1);
  }

  @Test
  void noNameGoesFromOnePassageIntoTheNext() {
    assertThat(found(List.of("He flew to New", "York is large, said Olsen")))
        .doesNotContain("PLACE New York")
        .allMatch(name -> !name.contains("\n"));
  }

  @Test
  void anEmojiMovesNoOffset() {
    assertThat(found(List.of("🎉🎉 Angela Merkel flew to Paris 🎉.")))
        .containsExactly("PERSON Angela Merkel", "PLACE Paris");
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertThat(TAGGER.tag(List.of())).isEmpty();
    assertThat(TAGGER.tag(List.of("", "  \n\n", ""))).isEmpty();
    assertThat(TAGGER.tag(List.of("it rained for three days and then it did not."))).isEmpty();
    assertThat(TAGGER.tag(List.of("See https://Example.org or write to Desk@Example.org")))
        .isEmpty();
  }

  @Test
  void aSecondTaggerAndASecondReadingSayTheSame() {
    List<List<String>> stories = stories();
    List<List<NameSpan>> once = stories.stream().map(TAGGER::tag).toList();
    NameTagger other = NameTagger.load();

    assertThat(stories.reversed().stream().map(other::tag).toList()).isEqualTo(once.reversed());
    assertThat(stories.stream().map(TAGGER::tag).toList()).isEqualTo(once);
  }

  @Test
  void fourThreadsGetTheAnswersThatOneGets() throws ExecutionException, InterruptedException {
    NameTagger tagger = NameTagger.load();
    List<List<String>> stories = stories();
    List<List<NameSpan>> alone = stories.stream().map(TAGGER::tag).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<List<List<NameSpan>>>> threads =
          IntStream.range(0, 4)
              .mapToObj(_ -> pool.submit(() -> stories.stream().map(tagger::tag).toList()))
              .toList();
      for (Future<List<List<NameSpan>>> thread : threads) {
        assertThat(thread.get()).isEqualTo(alone);
      }
    }
  }

  /** Some hundred stories of many words, so that kept words push each other out. */
  private static List<List<String>> stories() {
    List<List<String>> stories = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String town = "Vel" + Integer.toString(i * 7919, 36) + "den";
      stories.add(
          List.of(
              "Storm hits " + town,
              "Angela Merkel flew to %s on Monday, said Jan N%sak of Apex Corp. in Paris."
                  .formatted(town, Integer.toString(i * 104_729, 36))));
    }
    return stories;
  }

  private static List<String> found(List<String> passages) {
    return TAGGER.tag(passages).stream()
        .map(
            name ->
                name.type()
                    + " "
                    + passages.get(name.passage()).substring(name.start(), name.end()))
        .toList();
  }
}
