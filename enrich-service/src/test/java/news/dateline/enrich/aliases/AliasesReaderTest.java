package news.dateline.enrich.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import news.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasesReaderTest {
  private static final Fate KEPT = new Fate.Kept();
  private static final Fate IGNORED = new Fate.Ignored();

  @Test
  void namesAreMergedRenamedAndIgnored() {
    Aliases aliases =
        read(
            """
            merge:
              - name: Kyiv
                also: [Kiev, Kyiv City]
                type: place
            rename:
              - name: Facebook
                to: Meta Platforms
            ignore:
              - Photo Desk
              - name: Reuters
                type: organisation
            """);

    assertThat(aliases.fate(EntityType.PLACE, "Kiev")).isEqualTo(new Fate.Renamed("Kyiv"));
    assertThat(aliases.fate(EntityType.PLACE, "kyiv  city")).isEqualTo(new Fate.Renamed("Kyiv"));
    assertThat(aliases.fate(EntityType.PLACE, "Kyiv")).isEqualTo(new Fate.Renamed("Kyiv"));
    assertThat(aliases.fate(EntityType.ORGANISATION, "Kiev")).isEqualTo(KEPT);
    assertThat(aliases.fate(EntityType.ORGANISATION, "Facebook"))
        .isEqualTo(new Fate.Renamed("Meta Platforms"));
    assertThat(aliases.fate(EntityType.PERSON, "Photo Desk")).isEqualTo(IGNORED);
    assertThat(aliases.fate(EntityType.ORGANISATION, "Reuters")).isEqualTo(IGNORED);
    assertThat(aliases.fate(EntityType.PERSON, "Reuters")).isEqualTo(KEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "merge:\nrename: []\nignore:\n"})
  void aFileWithoutEntriesChangesNothing(String text) {
    assertThat(read(text).isEmpty()).isTrue();
  }

  @Test
  void everyValueIsTextAlsoWhereYamlHasAnotherIdea() {
    Aliases aliases = read("ignore:\n  - No\n  - 1984\n");

    assertThat(aliases.fate(EntityType.ORGANISATION, "No")).isEqualTo(IGNORED);
    assertThat(aliases.fate(EntityType.EVENT, "1984")).isEqualTo(IGNORED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "merg: []|line 1: the key 'merg' is unknown; known are merge, rename, ignore",
        "merge: Kiev|line 1, key 'merge': write a list here",
        "- Kiev|line 1: write the keys merge, rename, ignore here",
        "merge: [{name: Kyiv}]|line 1, key 'merge': the key 'also' is missing",
        "merge: [{name: Kyiv, also: []}]|key 'merge.also': write at least one other name of 'Kyiv'",
        "merge: [{name: Kyiv, also: [Kiev], type: town}]|key 'merge.type': 'town' is none of person,",
        "merge: [{name: Kyiv, also: [Kiev], too: x}]|the key 'too' is unknown; known are name, also",
        "rename: [{name: A}]|line 1, key 'rename': the key 'to' is missing",
        "rename: [{name: A, to: ' '}]|key 'rename.to': the name is missing",
        "ignore: [[A]]|key 'ignore': write one name here",
        "ignore: [A, a]|'a' has an entry already, in line 1",
        "ignore: [A]\\nignore: [B]|line 2: the key 'ignore' stands a second time",
        "rename: [{name: A, to: B}]\\nignore:\\n- B|'B' is itself renamed, merged or ignored in line 3",
        "merge: [|line 1: this is no YAML",
        "a: 1\\n---\\nb: 2|this is no YAML"
      })
  void whatIsWrongIsSaidWithItsLineAndWhatToDo(String text, String sentence) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(AliasesException.class)
        .hasMessageStartingWith("aliases.yaml, line ")
        .hasMessageContaining(sentence);
  }

  @Test
  void everythingWrongIsSaidAtOnceInTheOrderOfTheLines() {
    assertThatThrownBy(() -> read("ignore:\n  - {type: place}\nrename:\n  - {name: A}\nx: 1\n"))
        .satisfies(e -> assertThat(lines(e)).hasSize(3))
        .satisfies(
            e ->
                assertThat(lines(e).map(line -> line.substring(0, 20)))
                    .containsExactly(
                        "aliases.yaml, line 2", "aliases.yaml, line 4", "aliases.yaml, line 5"));
  }

  @Test
  void aFileThatIsHugeDeepOrNotTextIsRefused() {
    assertThatThrownBy(() -> AliasesReader.read(new byte[AliasesReader.MOST_BYTES + 1], "a"))
        .hasMessageContaining("make it smaller");
    assertThatThrownBy(() -> AliasesReader.read(new byte[] {'a', (byte) 0xFF}, "a"))
        .hasMessageContaining("save it as UTF-8");
    assertThatThrownBy(() -> read("[".repeat(50_000))).hasMessageContaining("this is no YAML");
  }

  private static Stream<String> lines(Throwable e) {
    return String.valueOf(e.getMessage()).lines();
  }

  private static Aliases read(String text) {
    return AliasesReader.read(text.getBytes(StandardCharsets.UTF_8), "aliases.yaml");
  }
}
