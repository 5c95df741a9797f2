package news.dateline.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.dateline.enrich.Resource;
import org.junit.jupiter.api.Test;

/** The tables of English and the Java that they name. */
class TablesTest {
  private static final List<String> LEXICON =
      Resource.lines(DateEnrichment.class, "en/lexicon.txt");
  private static final List<String> PATTERNS =
      Resource.lines(DateEnrichment.class, "en/patterns.txt");

  /** Given to figures and unknown words, not by the table. */
  private static final Set<Kind> NOT_OF_THE_TABLE =
      Set.of(Kind.DAY, Kind.YEAR, Kind.HALVES, Kind.CLOCK, Kind.DOTTED, Kind.STAMP, Kind.NAME);

  @Test
  void everyMeaningIsNamedByAPattern() {
    Set<String> named =
        PATTERNS.stream()
            .map(line -> line.substring(0, line.indexOf(": ")))
            .filter(name -> !name.startsWith("$"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(new TreeSet<>(Meanings.ALL.keySet()));
  }

  @Test
  void everyKindHasWords() {
    Set<Kind> filled =
        LEXICON.stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(kind -> !kind.equals("ROLE"))
            .map(Kind::valueOf)
            .collect(Collectors.toSet());

    assertThat(Arrays.stream(Kind.values()).filter(kind -> !NOT_OF_THE_TABLE.contains(kind)))
        .allMatch(filled::contains);
  }

  @Test
  void everyRoleIsPlayed() {
    assertThat(
            LEXICON.stream()
                .filter(line -> line.startsWith("ROLE "))
                .map(line -> line.substring("ROLE ".length(), line.indexOf(": "))))
        .containsExactlyInAnyOrder(
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
  }

  @Test
  void kindsAndRolesFitIntoSets() {
    assertThat(Kind.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    assertThat(Role.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
  }

  @Test
  void noWordStandsTwiceInAKind() {
    List<String> all =
        LEXICON.stream()
            .flatMap(
                line ->
                    Arrays.stream(line.substring(line.indexOf(": ") + 2).split(", ", -1))
                        .map(word -> kind(line) + " " + word))
            .toList();

    assertThat(all).doesNotHaveDuplicates();
  }

  /** With its value, where a word can have several in one kind. */
  private static String kind(String line) {
    boolean role = line.startsWith("ROLE ");
    return line.substring(0, line.indexOf(role ? ": " : " "));
  }

  @Test
  void aMeaningThatNobodyKnowsStopsTheStart() {
    assertThatThrownBy(() -> Patterns.rules(List.of("no-such: NUM"), Map.of()))
        .hasMessage("no meaning is named no-such");
  }
}
