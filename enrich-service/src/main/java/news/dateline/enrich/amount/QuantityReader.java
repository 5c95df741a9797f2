package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads numbers with their multipliers: "4.3 billion", "two trillion", "half a million". */
final class QuantityReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** "2 lakh crore", "five hundred thousand million" */
  private static final int SCALES = 3;

  private final List<Lexeme> lexemes;

  QuantityReader(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  Lexeme at(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
  }

  /** The quantity that begins at lexeme {@code i}. */
  Optional<Quantity> read(int i) {
    Lexeme first = at(i);
    if (first.sort() == Lexeme.Sort.NUMBER) {
      return Figures.read(first.text()).map(number -> scaled(number, i, i + 1));
    }
    if (first.sort() != Lexeme.Sort.WORD) {
      return Optional.empty();
    }
    return NumberWords.number(first.text())
        .map(number -> inWords(number, i))
        .or(() -> article(first.text(), i));
  }

  private Quantity inWords(int number, int i) {
    int next = at(i + 1).isDash() ? i + 2 : i + 1;
    Optional<Integer> ones = NumberWords.number(at(next).text()).filter(n -> n < 10);
    boolean compound = number >= 20 && ones.isPresent();
    return compound
        ? scaled(BigDecimal.valueOf(number + ones.orElseThrow()), i, next + 1)
        : scaled(BigDecimal.valueOf(number), i, i + 1);
  }

  /** "a million", "half a billion" */
  private Optional<Quantity> article(String word, int i) {
    boolean half = word.equalsIgnoreCase("half") && at(i + 1).text().equals("a");
    boolean article = word.equalsIgnoreCase("a");
    int end = half ? i + 2 : i + 1;
    // "a m": letters alone are multipliers only after figures.
    boolean scale = at(end).text().length() > 2 && NumberWords.scale(at(end).text()).isPresent();
    return (half || article) && scale
        ? Optional.of(scaled(half ? HALF : BigDecimal.ONE, i, end))
        : Optional.empty();
  }

  private Quantity scaled(BigDecimal number, int start, int end) {
    BigDecimal scale = BigDecimal.ONE;
    int at = end;
    for (int n = 0; n < SCALES; n++) {
      int next = at(at).isDash() ? at + 1 : at;
      Optional<BigDecimal> factor = NumberWords.scale(at(next).text());
      if (factor.isEmpty()) {
        break;
      }
      scale = scale.multiply(factor.get());
      at = next + 1;
    }
    return new Quantity(number, scale, start, at, at > end);
  }
}
