package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;
import news.dateline.enrich.amount.Quantity.Writing;

/** Reads parts: "half a million", "a quarter of a percentage point", "half-percent". */
final class PartReader {
  private final Lexemes lexemes;
  private final Scales scales;

  PartReader(Lexemes lexemes, Scales scales) {
    this.lexemes = lexemes;
    this.scales = scales;
  }

  /** The part that begins at lexeme {@code i}; its unit or multiplier follows its end. */
  Optional<Quantity> read(int i) {
    boolean article = lexemes.lower(i).equals("a");
    Optional<Integer> count =
        article ? Optional.of(1) : NumberWords.number(lexemes.at(i)).filter(n -> n > 0 && n < 10);
    int fraction = count.isPresent() ? lexemes.afterDash(i + 1) : i;
    int parts = NumberWords.parts(lexemes.lower(fraction));
    if (parts == 0) {
      return Optional.empty();
    }
    BigDecimal number = BigDecimal.valueOf(count.orElse(1)).divide(BigDecimal.valueOf(parts));
    return Optional.of(scales.scaled(number, i, wholeAfter(fraction), Writing.PART));
  }

  /** The lexeme of what is divided: after "of a", "a" or a dash. */
  private int wholeAfter(int fraction) {
    int next = lexemes.afterDash(fraction + 1);
    int article = lexemes.lower(next).equals("of") ? next + 1 : next;
    boolean isArticle = lexemes.lower(article).equals("a") || lexemes.lower(article).equals("one");
    return isArticle ? lexemes.afterDash(article + 1) : next;
  }
}
