package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFilesTest {
  @TempDir private Path folder;

  @Test
  void offsetsInJsonLinesAreCodePointsAndOursAreUnits() throws IOException {
    write(
        "party-01.jsonl",
        """
        {"id":"a","text":"🎉🎉 Maria Olsen won","entities":[{"start":3,"end":14,"type":"PERSON"}]}

        {"id":"b","text":"No names"}
        """);

    List<GoldText> texts = read();

    assertThat(texts).extracting(GoldText::id).containsExactly("a", "b");
    assertThat(texts).extracting(GoldText::group).containsOnly("party");
    assertThat(names(texts.getFirst())).containsExactly("Maria Olsen");
    assertThat(texts.getFirst().names().getFirst().start()).isEqualTo(5);
    assertThat(texts.get(1).names()).isEmpty();
  }

  @Test
  void marksAreTakenOutOfMarkedText() throws IOException {
    write(
        "ours-02.txt",
        """
        === first
        {p Maria Olsen} of {o FSB}
        left {l Oslo}.

        === second
        The {e World Cup}
        """);

    List<GoldText> texts = read();

    assertThat(texts).extracting(GoldText::id).containsExactly("first", "second");
    assertThat(texts.getFirst().text()).startsWith("Maria Olsen of FSB\nleft Oslo.");
    assertThat(names(texts.getFirst())).containsExactly("Maria Olsen", "FSB", "Oslo");
    assertThat(texts.getFirst().names())
        .extracting(GoldText.Name::type)
        .containsExactly(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);
    assertThat(names(texts.get(1))).containsExactly("World Cup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{x Oslo}", "{l}", "{l Oslo", "{lOslo}", "{l }", "{", "a {Oslo} b", "{p A} {q B}"})
  void aBadMarkIsNamedWithItsFileAndLine(String line) throws IOException {
    Path file = write("bad.txt", "=== one\n{p Maria Olsen}\n" + line + "\n");
    assertThatThrownBy(this::read)
        .hasMessage(
            "%s, line 3: a mark must look like {p Maria Olsen}, with p, o, l or e".formatted(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"text\":\"Oslo\",\"entities\":[{\"start\":0,\"end\":5,\"type\":\"PLACE\"}]}",
        "{\"id\":\"a\",\"text\":\"Oslo\",\"entities\":[{\"start\":-1,\"end\":2,\"type\":\"PLACE\"}]}",
        "{\"id\":\"a\",\"text\":\"Oslo\",\"entities\":[{\"start\":2,\"end\":2,\"type\":\"PLACE\"}]}",
        "{\"id\":\"a\",\"text\":\"Oslo\",\"entities\":[{\"start\":0,\"end\":4,\"type\":\"TOWN\"}]}",
        "{\"id\":\"a\",\"text\":\"Oslo\",\"entities\":[{\"start\":0,\"end\":4}]}",
        "{\"id\":\"a\",\"text\":",
        "[]",
        "Oslo"
      })
  void aBadLineOfJsonIsNamedWithItsFileAndNumber(String line) throws IOException {
    Path file = write("bad.jsonl", "{\"id\":\"good\",\"text\":\"Oslo\"}\n" + line + "\n");
    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("%s, line 2: ".formatted(file));
  }

  @Test
  void aNameInsideAnotherIsLeftOut() throws IOException {
    write(
        "nested.jsonl",
        """
        {"id":"a","text":"Bank of England","entities":[{"start":8,"end":15,"type":"PLACE"},\
        {"start":0,"end":15,"type":"ORGANISATION"}]}
        """);

    assertThat(names(read().getFirst())).containsExactly("Bank of England");
  }

  @Test
  void filesAreReadInTheOrderOfTheirNamesAndOthersAreNot() throws IOException {
    write("b.txt", "=== b\nOslo\n");
    write("a.txt", "=== a\nOslo\n");
    write("README.md", "{no mark}");

    assertThat(read()).extracting(GoldText::id).containsExactly("a", "b");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<GoldText> read() throws IOException {
    return GoldFiles.read(List.of(folder));
  }

  private static List<String> names(GoldText text) {
    return text.names().stream()
        .map(name -> text.text().substring(name.start(), name.end()))
        .toList();
  }
}
