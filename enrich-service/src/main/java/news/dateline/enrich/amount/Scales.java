package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;
import news.dateline.enrich.amount.Quantity.Writing;

/** The multipliers behind a number: "million", "bn", "lakh crore". */
final class Scales {
  /** "2 lakh crore", "five hundred thousand million" */
  private static final int MOST = 3;

  private final Lexemes lexemes;

  Scales(Lexemes lexemes) {
    this.lexemes = lexemes;
  }

  /** The number that ends before lexeme {@code end}, with the multipliers from there. */
  Quantity scaled(BigDecimal number, int start, int end, Writing writing) {
    BigDecimal scale = BigDecimal.ONE;
    int at = end;
    for (int n = 0; n < MOST; n++) {
      Optional<BigDecimal> factor = at(lexemes.afterDash(at), writing);
      if (factor.isEmpty()) {
        break;
      }
      scale = scale.multiply(factor.get());
      at = lexemes.afterDash(at) + 1;
    }
    return new Quantity(number, scale, start, at, at > end, writing);
  }

  boolean isWord(int i) {
    return at(i, Writing.WORDS).isPresent();
  }

  /** Letters alone multiply only figures: "5m", not "five m". */
  private Optional<BigDecimal> at(int i, Writing writing) {
    Lexeme word = lexemes.at(i);
    boolean figures = writing == Writing.DIGITS || writing == Writing.MARKED;
    int zeros = zeros(word.lower());
    if (zeros == 0 && figures) {
      zeros = abbreviated(word.lower());
      // "t" is a tonne; "$1T" is a trillion.
      if (word.text().equals("T") && lexemes.at(i - 1).touches(word)) {
        zeros = 12;
      }
    }
    return zeros == 0 ? Optional.empty() : Optional.of(BigDecimal.TEN.pow(zeros));
  }

  private static int zeros(String word) {
    return switch (word) {
      case "hundred" -> 2;
      case "thousand" -> 3;
      case "lakh", "lakhs", "lac" -> 5;
      case "million" -> 6;
      case "crore", "crores" -> 7;
      case "billion", "milliard" -> 9;
      case "trillion" -> 12;
      case "quadrillion" -> 15;
      default -> 0;
    };
  }

  private static int abbreviated(String word) {
    return switch (word) {
      case "k" -> 3;
      case "m", "mm", "mn", "mln", "mio", "mil" -> 6;
      case "cr" -> 7;
      case "b", "bn", "bln", "bil", "mrd" -> 9;
      case "tn", "trn", "trln" -> 12;
      default -> 0;
    };
  }
}
