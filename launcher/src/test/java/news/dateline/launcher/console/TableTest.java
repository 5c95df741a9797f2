package news.dateline.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class TableTest {
  private final Table table =
      new Table("service", "state")
          .row("ingest-service", "ready")
          .row(List.of(Table.Cell.of("kafka"), new Table.Cell("down", Tone.BAD)));

  @Test
  void columnsAreAlignedAndLinesHaveNoTrailingSpace() {
    assertThat(table.render(Terminal.UNLIMITED, Ansi.OFF))
        .containsExactly(
            "service         state", //
            "ingest-service  ready",
            "kafka           down");
  }

  @Test
  void coloursDoNotDisturbTheAlignment() {
    assertThat(table.render(Terminal.UNLIMITED, Ansi.ON))
        .last()
        .isEqualTo("kafka           \u001b[31mdown\u001b[0m");
  }

  @Test
  void theWidestColumnIsWrappedAtWordsWhereTheTerminalIsNarrow() {
    Table wide = new Table("id", "why").row("7", "the broker did not acknowledge every item");
    assertThat(wide.render(24, Ansi.OFF))
        .containsExactly(
            "id  why", //
            "7   the broker did not",
            "    acknowledge every",
            "    item");
  }

  @Test
  void anArticleCannotSteerTheTerminal() {
    assertThat(Table.Cell.of("a\u001b[2Jb\nc\u202ed").text()).isEqualTo("a [2Jb c d");
  }
}
