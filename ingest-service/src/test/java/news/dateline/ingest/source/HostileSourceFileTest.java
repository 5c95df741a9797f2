package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10) // each would take for ever, or all memory, if it got through
class HostileSourceFileTest {
  @Test
  void nestedAliasesAreNeverSpreadOut() {
    String laughs =
        "l0: &l0 [ha]\n"
            + IntStream.range(1, 40)
                .mapToObj(i -> "l%d: &l%d [%s]\n".formatted(i, i, ("*l" + (i - 1) + ",").repeat(9)))
                .collect(Collectors.joining())
            + "sources: {x: {zone: UTC, formats: *l39, rights: *l39}}\n";
    assertThat(SourceFiles.problems(laughs))
        .hasSizeLessThanOrEqualTo(Problems.MOST + 1)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("key 'rights': this is a list, where keys and values are wanted"));
  }

  @Test
  void manyAliasesAreRefusedByLine() {
    String yaml = "sources:\n  &a x: {zone: UTC}\n" + "  *a : 1\n".repeat(1_001);
    assertThat(SourceFiles.problems(yaml))
        .containsExactly(
            "my.yaml, line 1003: there are more than 1000 aliases; write some of them out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "? ", "- ", "!!seq ["})
  void depthIsRefused(String open) {
    assertThat(SourceFiles.problems("sources:\n  " + open.repeat(50_000)))
        .singleElement()
        .asString()
        .startsWith("my.yaml, line 2: more than 8 levels lie in each other");
  }

  @Test
  void aSourceThatHoldsItselfIsRefused() {
    assertThat(SourceFiles.problems("sources: &all\n  x: *all\n"))
        .first()
        .asString()
        .contains("source 'x', key 'x': this key is unknown");
  }

  @Test
  void moreThanAMebibyteIsRefused() {
    assertThat(SourceFiles.problems("#".repeat((1 << 20) + 1)))
        .containsExactly("my.yaml, line 1: the file has more than 1048576 bytes; make it smaller");
  }

  @Test
  void aThousandProblemsAreCutShort() {
    String yaml =
        IntStream.range(0, 1_000)
            .mapToObj("  s%d: {}\n"::formatted)
            .collect(Collectors.joining("", "sources:\n", ""));
    List<String> problems = SourceFiles.problems(yaml);
    assertThat(problems).hasSize(101);
    assertThat(problems.getLast()).isEqualTo("my.yaml: there may be more; mend these 100 first");
  }

  @Test
  void aListSharedByManySourcesIsReadWithinReason() {
    String formats = "plane,".repeat(100_000);
    String yaml =
        "sources:\n  a: {zone: UTC, formats: &f [%s]}\n".formatted(formats)
            + IntStream.range(0, 900)
                .mapToObj("  s%d: {zone: UTC, formats: *f}\n"::formatted)
                .collect(Collectors.joining());
    assertThat(SourceFiles.problems(yaml)).hasSize(101);
  }

  @Test
  void aMergeByTagIsRefused() {
    assertThat(SourceFiles.problems("sources:\n  x:\n    !!merge a: {zone: UTC}\n"))
        .containsExactly("my.yaml, line 3: YAML 1.2 has no merge tag; write the keys out");
  }

  @Test
  void whatAFileSaysCannotBreakALogLine() {
    assertThat(
            SourceFiles.problems(
                "sources: {\"x\\n\\e[31m\\u202E\": {zone: \"%s\"}}".formatted("z".repeat(99))))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("my.yaml, line 1, source 'x??[31m?'"))
        .anySatisfy(line -> assertThat(line).contains("'" + "z".repeat(60) + "…' is no IANA"));
  }
}
