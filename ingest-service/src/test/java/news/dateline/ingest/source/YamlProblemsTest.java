package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no registry at all. */
class YamlProblemsTest {
  private static final String PROFILE = "sources: {x: {zone: UTC}}\n";

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n"})
  void anEmptyFileIsAnError(String yaml) {
    assertThat(SourceFiles.problems(yaml))
        .containsExactly(
            "my.yaml, line 1: the file is empty; write the key 'sources' and at least one source under it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ---           | line 1: this is empty, where keys and values are wanted
          {}            | line 1: the key 'sources' is missing; write it and at least one source under it
          [x]           | line 1: this is a list, where keys and values are wanted; write each as key: value
          x             | line 1: this is a single value, where keys and values are wanted
          sources: {}   | line 1, key 'sources': there is no source; write at least one
          sources:      | line 1, key 'sources': this is empty, where keys and values are wanted
          sources: [x]  | line 1, key 'sources': this is a list, where keys and values are wanted
          sources: {x: } | line 1, source 'x': this is empty, where keys and values are wanted
          sorces: {x: 1} | line 1, key 'sorces': this key is unknown; did you mean 'sources'? Known are sources
          %YAML 2.0\\n---\\nx: 1 | line 1: this is no YAML 1.2: Version{major=2, minor=0}
          """)
  void anotherShapeIsAnError(String yaml, String sentence) {
    assertThat(SourceFiles.problems(yaml.replace("\\n", "\n")))
        .anySatisfy(line -> assertThat(line).startsWith("my.yaml, " + sentence));
  }

  @Test
  void aSecondDocumentIsAnError() {
    assertThat(SourceFiles.problems(PROFILE + "---\n" + PROFILE))
        .containsExactly("my.yaml, line 2: a second document starts here; remove the line ---");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sources:\\n  x: {zone: UTC\\n  y: } | line 3: this is no YAML: expected ',' or '}', but got : (while parsing a flow mapping that starts in line 2)
          sources:\\n\\tx: {zone: UTC}         | line 2: this is no YAML: found character '\\t(TAB)' that cannot start any token.
          sources:\\n  x: *base              | line 2: this is no YAML: found undefined alias base
          sources:\\n  x: 'a                 | line 2: this is no YAML: found unexpected end of stream
          """)
  void brokenYamlIsNamedByLine(String yaml, String sentence) {
    assertThat(SourceFiles.problems(yaml.replace("\\n", "\n").replace("\\tx", "\tx")))
        .singleElement()
        .asString()
        .startsWith("my.yaml, " + sentence);
  }

  @Test
  void aControlCharacterIsNamedByLine() {
    assertThat(SourceFiles.problems("sources:\n  # \uD83D\uDE00\n  x: \u0001"))
        .containsExactly("my.yaml, line 3: the control character U+0001 is not allowed; remove it");
  }

  @Test
  void bytesThatAreNoTextAreNamedByLine() {
    assertThat(
            SourceFiles.problems(
                "sources:\n  x: {name: Málaga}".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("my.yaml, line 2: byte 23 is no UTF-8; save the file as UTF-8");
  }
}
