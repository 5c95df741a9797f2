package news.dateline.enrich.amount;

import java.util.Optional;

/** Reads "percent", "percentage points" and "basis points". */
final class PercentReader {
  private final Lexemes lexemes;

  PercentReader(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The unit at lexeme {@code i}. */
  Optional<Unit> read(int i) {
    Lexeme first = lexemes.at(i);
    return switch (first.lower()) {
      case "%", "percent", "pct" -> Optional.of(percent(i, i + 1));
      case "pc" ->
          lexemes.at(i - 1).touches(first) ? Optional.of(percent(i, i + 1)) : Optional.empty();
      case "per" ->
          lexemes.lower(i + 1).equals("cent") ? Optional.of(percent(i, i + 2)) : Optional.empty();
      case "percentage" -> points(Measure.POINT, i, lexemes.afterDash(i + 1));
      case "basis" -> points(Measure.BASIS_POINT, i, lexemes.afterDash(i + 1));
      // "412 pp" are pages.
      case "pp", "ppt", "ppts" ->
          lexemes.at(i - 1).touches(first) || Figures.isMarked(lexemes.at(i - 1).text())
              ? Optional.of(new Unit(Measure.POINT, i, i + 1))
              : Optional.empty();
      // "BP" is a company.
      case "bp", "bps" ->
          first.text().equals("BP")
              ? Optional.empty()
              : Optional.of(new Unit(Measure.BASIS_POINT, i, i + 1));
      default -> Optional.empty();
    };
  }

  private Unit percent(int start, int end) {
    return points(Measure.POINT, start, lexemes.afterDash(end))
        .orElseGet(() -> new Unit(Measure.PERCENT, start, end));
  }

  private Optional<Unit> points(Measure measure, int start, int i) {
    return switch (lexemes.lower(i)) {
      case "point", "points", "pts" -> Optional.of(new Unit(measure, start, i + 1));
      default -> Optional.empty();
    };
  }
}
