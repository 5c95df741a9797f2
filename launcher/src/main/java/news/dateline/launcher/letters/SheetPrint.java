package news.dateline.launcher.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.dateline.index.letter.Deed;
import news.dateline.index.letter.LetterSheet;
import news.dateline.index.letter.LetterView;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;

/** One letter for people: a fact a line. */
final class SheetPrint {
  private SheetPrint() {}

  static void print(LetterSheet sheet, Screen screen) {
    LetterView letter = sheet.letter();
    Table table = new Table("what", "how it is");
    table.row("letter", letter.id());
    table.row(List.of(Cell.of("state"), LetterTable.state(letter.state())));
    table.row("reason", "%s: %s".formatted(letter.reason(), letter.explanation()));
    table.row("what was wrong", letter.detail());
    table.row("source", Objects.requireNonNullElse(letter.source(), "-"));
    table.row("receipt", Objects.requireNonNullElse(letter.receiptId(), "-"));
    table.row("came from", "%s (%s)".formatted(letter.topic(), letter.origin()));
    table.row("bytes", letter.bytes());
    for (LetterSheet.Time failure : sheet.failures()) {
      table.row(
          "failed",
          "%s, at %s, in the %s: %s, %s"
              .formatted(
                  ago(failure.at(), sheet.at()),
                  failure.origin(),
                  failure.service(),
                  failure.reason(),
                  failure.detail()));
    }
    letter.deeds().forEach(deed -> table.row(word(deed), told(deed, sheet.at())));
    screen.result(table);
  }

  private static String word(Deed deed) {
    return deed.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String told(Deed deed, Instant at) {
    String told = "%s, by %s".formatted(ago(deed.at(), at), deed.by());
    if (deed.why() != null) {
      told += ": " + deed.why();
    }
    return deed.editedSha256() == null
        ? told
        : "%s (with edited bytes, SHA-256 %s)".formatted(told, deed.editedSha256());
  }

  private static String ago(Instant then, Instant now) {
    return "%s ago (%s)"
        .formatted(Spans.of(Duration.between(then, now)), then.truncatedTo(ChronoUnit.SECONDS));
  }
}
