package news.dateline.enrich.amount;

import java.util.Locale;
import java.util.Set;

/** Words behind a number that are a currency's name only by chance. */
final class Lookalikes {
  private static final Set<String> AFTER_EURO =
      Set.of(
          "zone",
          "area",
          "bloc",
          "member",
          "members",
          "country",
          "countries",
          "state",
          "states",
          "nation",
          "nations");
  private static final Set<String> COMPOUNDS =
      Set.of("denominated", "based", "backed", "linked", "pegged");
  private static final Set<String> PRICES = Set.of("in", "constant", "current", "real", "of");

  /** Lines of a picture, as in "1080p". */
  private static final Set<String> PICTURES =
      Set.of("240", "360", "480", "720", "1080", "1440", "2160", "4320");

  private final Lexemes lexemes;
  private final Pounds pounds;

  Lookalikes(Lexemes lexemes) {
    this.lexemes = lexemes;
    pounds = new Pounds(lexemes);
  }

  /** Whether the {@code unit} that follows {@code quantity} is no currency there. */
  boolean isOther(Unit unit, Quantity quantity) {
    if (unit.measure().weak() && (!quantity.isLarge() || isVerb(unit))) {
      return true;
    }
    int last = unit.end() - 1;
    return switch (lexemes.lower(last)) {
          case "pound", "pounds" -> pounds.isWeight(last, quantity);
          case "p" -> PICTURES.contains(lexemes.lower(quantity.start()));
          case "cent" -> lexemes.at(last).text().equals("Cent");
          case "euro" -> !quantity.scaled() && isEuroArea(last);
          default -> false;
        }
        || (!quantity.scaled() && (isProper(last) || isCompound(last) || isOldPrice(quantity)));
  }

  /** "12,500 won the race" */
  private boolean isVerb(Unit unit) {
    return lexemes.lower(unit.end() - 1).equals("won") && lexemes.lower(unit.end()).equals("the");
  }

  /** "19 euro zone countries" */
  private boolean isEuroArea(int last) {
    return AFTER_EURO.contains(lexemes.lower(lexemes.afterDash(last + 1)));
  }

  /** "50 Dollar General stores", "two Euro 2028 qualifiers" */
  private boolean isProper(int last) {
    Lexeme name = lexemes.at(last);
    Lexeme next = lexemes.at(last + 1);
    boolean titled =
        name.isCapitalised()
            && name.isWord()
            && !name.text().equals(name.text().toUpperCase(Locale.ROOT));
    boolean plural = name.text().endsWith("s");
    return titled && !plural && (next.isCapitalised() || next.isNumber());
  }

  /** "three dollar-denominated bonds" */
  private boolean isCompound(int last) {
    return lexemes.at(last + 1).isDash() && COMPOUNDS.contains(lexemes.lower(last + 2));
  }

  /** "in 2020 dollars" */
  private boolean isOldPrice(Quantity quantity) {
    return quantity.isYear() && PRICES.contains(lexemes.lower(quantity.start() - 1));
  }
}
