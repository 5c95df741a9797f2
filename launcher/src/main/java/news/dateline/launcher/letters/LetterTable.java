package news.dateline.launcher.letters;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.dateline.index.letter.LetterList;
import news.dateline.index.letter.LetterView;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;

/** Letters for people. */
final class LetterTable {
  private LetterTable() {}

  static Table of(LetterList list) {
    Table table =
        new Table("letter", "state", "failed", "times", "source", "service", "reason", "in words");
    list.letters()
        .forEach(
            letter ->
                table.row(
                    List.of(
                        Cell.of(letter.id()),
                        state(letter.state()),
                        Cell.of(Spans.of(Duration.between(letter.failedAt(), list.at())) + " ago"),
                        Cell.of(letter.failures()),
                        Cell.of(Objects.requireNonNullElse(letter.source(), "-")),
                        Cell.of(letter.service()),
                        Cell.of(letter.reason()),
                        Cell.of(letter.explanation()))));
    return table;
  }

  static Cell state(LetterView.State state) {
    Tone tone =
        switch (state) {
          case OPEN -> Tone.BAD;
          case REPLAYED, DROPPED -> Tone.PLAIN;
        };
    return new Cell(state.name().toLowerCase(Locale.ROOT), tone);
  }
}
