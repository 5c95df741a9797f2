package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;
import news.dateline.enrich.amount.Quantity.Writing;

/**
 * Reads numbers with their multipliers: "4.3 billion", "two trillion", "half a million". One
 * reading looks at a bounded number of lexemes.
 */
final class QuantityReader {
  private final Lexemes lexemes;
  private final Scales scales;
  private final PartReader parts;
  private final WordReader words;

  QuantityReader(Lexemes lexemes) {
    this.lexemes = lexemes;
    scales = new Scales(lexemes);
    parts = new PartReader(lexemes, scales);
    words = new WordReader(lexemes, scales);
  }

  /** The quantity that begins at lexeme {@code i}. */
  Optional<Quantity> read(int i) {
    return switch (lexemes.at(i).sort()) {
      case NUMBER -> figures(i);
      case WORD ->
          NumberWords.begins(lexemes.at(i))
              ? parts.read(i).or(() -> words.read(i))
              : Optional.empty();
      case SIGN -> Optional.empty();
    };
  }

  private Optional<Quantity> figures(int i) {
    String text = lexemes.at(i).text();
    Writing writing = Figures.isMarked(text) ? Writing.MARKED : Writing.DIGITS;
    return Figures.read(text)
        .map(
            number ->
                fraction(i)
                    .or(() -> fraction(lexemes.afterDash(i + 1)).map(part -> part.plus(number, i)))
                    .orElseGet(() -> scales.scaled(number, i, i + 1, writing)));
  }

  /** "3/4", which is also the end of "4-3/4"; parts as bond prices and interest rates have them. */
  private Optional<Quantity> fraction(int i) {
    Lexeme slash = lexemes.at(i + 1);
    boolean joined =
        slash.text().equals("/")
            && lexemes.at(i).touches(slash)
            && slash.touches(lexemes.at(i + 2))
            && !lexemes.at(i + 3).text().equals("/");
    int parts =
        joined
            ? switch (lexemes.at(i + 2).text()) {
              case "2" -> 2;
              case "4" -> 4;
              case "8" -> 8;
              case "16" -> 16;
              case "32" -> 32;
              default -> 0;
            }
            : 0;
    return parts == 0
        ? Optional.empty()
        : Figures.read(lexemes.at(i).text())
            .filter(count -> count.compareTo(BigDecimal.valueOf(parts)) < 0)
            .map(
                count ->
                    scales.scaled(
                        count.divide(BigDecimal.valueOf(parts)), i, i + 3, Writing.MARKED));
  }
}
