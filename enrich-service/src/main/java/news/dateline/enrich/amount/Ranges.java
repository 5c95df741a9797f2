package news.dateline.enrich.amount;

import java.util.Optional;
import java.util.Set;

/** Finds the upper bound of a range: the "5 billion" of "$4-5 billion" and "$4 to 5 billion". */
final class Ranges {
  /** Words that may follow an amount which names no unit: "from $2 million to 3 million in May". */
  private static final Set<String> AFTER_AMOUNT =
      Set.of(
          "a",
          "an",
          "and",
          "annually",
          "as",
          "at",
          "before",
          "by",
          "each",
          "for",
          "from",
          "in",
          "last",
          "more",
          "next",
          "on",
          "or",
          "over",
          "per",
          "since",
          "the",
          "this",
          "to",
          "when",
          "while",
          "with",
          "yearly");

  /**
   * A range's upper bound.
   *
   * @param tight whether nothing but a dash joins the two
   */
  record Upper(Quantity quantity, Optional<Unit> sign, Optional<Unit> unit, boolean tight) {}

  private final Lexemes lexemes;
  private final QuantityReader quantities;
  private final UnitReader units;

  Ranges(Lexemes lexemes, QuantityReader quantities, UnitReader units) {
    this.lexemes = lexemes;
    this.quantities = quantities;
    this.units = units;
  }

  /** The upper bound that follows {@code lower}; {@code end} is where that ends with its unit. */
  Optional<Upper> upper(Quantity lower, int start, int end) {
    boolean tight = lexemes.at(end).isDash() && lexemes.at(end - 1).touches(lexemes.at(end));
    int joined = joined(start, end);
    if (joined < 0) {
      return Optional.empty();
    }
    // A sign or code, perhaps of two lexemes or with a stop, may stand before the number.
    int signs = 0;
    while (signs < 2 && !lexemes.at(joined + signs).isNumber() && isSign(joined + signs)) {
      signs++;
    }
    return quantities
        .read(joined + signs)
        .map(upper -> new Upper(upper, units.before(upper), units.after(upper), tight))
        .filter(upper -> isAbove(lower, upper));
  }

  private boolean isSign(int i) {
    return units.sign(i + 1).isPresent();
  }

  /** The lexeme after "-", "to", "or" or, where "between" stands before, "and"; else -1. */
  private int joined(int start, int end) {
    int word = lexemes.afterDash(end);
    return switch (lexemes.lower(word)) {
      case "to", "or" -> lexemes.afterDash(word + 1);
      case "and" -> lexemes.lower(start - 1).equals("between") ? word + 1 : -1;
      default -> word > end ? word : -1;
    };
  }

  private static boolean isAbove(Quantity lower, Upper upper) {
    Quantity above = upper.quantity;
    boolean rises = lower.below(above).value().compareTo(above.value()) < 0;
    return rises && !(lower.isYear() && !above.isYear());
  }

  /** Whether an upper bound that names no unit has that of the sign before the lower one. */
  boolean sharesUnit(Upper upper, boolean sign) {
    Quantity above = upper.quantity;
    boolean bare = upper.sign.isEmpty() && upper.unit.isEmpty();
    Lexeme next = lexemes.at(above.end());
    boolean ends = !next.isWord() || AFTER_AMOUNT.contains(next.lower());
    return bare && ((upper.tight && sign) || (above.scaled() && ends));
  }
}
