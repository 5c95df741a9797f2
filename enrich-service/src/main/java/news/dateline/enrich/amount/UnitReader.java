package news.dateline.enrich.amount;

import java.util.Optional;
import news.dateline.enrich.amount.Quantity.Writing;

/** Reads the currency or percent sign beside a quantity. */
final class UnitReader {
  /** Characters between a sign and its number: a blank. */
  private static final int WIDEST_GAP = 1;

  private static final int SUM_DIGITS = 3; // "R500" is money, "R2" is not

  private final Currencies currencies;
  private final Setting setting;
  private final Lexemes lexemes;
  private final PercentReader percents;
  private final Lookalikes lookalikes;

  UnitReader(Currencies currencies, Setting setting, Lexemes lexemes) {
    this.currencies = currencies;
    this.setting = setting;
    this.lexemes = lexemes;
    percents = new PercentReader(lexemes);
    lookalikes = new Lookalikes(lexemes);
  }

  /** The currency in front of a quantity in figures. */
  Optional<Unit> before(Quantity quantity) {
    Lexeme number = lexemes.at(quantity.start());
    return number.isNumber()
        ? sign(quantity.start())
            .filter(sign -> isSure(sign, quantity, number))
            .flatMap(this::placed)
        : Optional.empty();
  }

  /** The sign or code that ends before lexeme {@code i}. */
  Optional<Unit> sign(int i) {
    int end = i;
    // "Rs. 500"
    if (lexemes.at(i - 1).text().equals(".") && lexemes.at(i - 2).touches(lexemes.at(i - 1))) {
      end--;
    }
    int at = end - 1;
    int gap = lexemes.at(i).start() - lexemes.at(i - 1).end();
    // "EUR/USD 1.08" is a rate.
    boolean rate = lexemes.at(at - 1).text().equals("/") && lexemes.at(at).isWord();
    Optional<Unit> sign =
        gap > WIDEST_GAP || rate
            ? Optional.empty()
            : currencies.before(lexemes.at(at).text()).map(found -> new Unit(found, at, i));
    return sign.map(this::withCode);
  }

  /** "CAD $100" */
  private Unit withCode(Unit sign) {
    String code = lexemes.at(sign.start() - 1).text();
    boolean dollars = lexemes.at(sign.start()).text().equals("$") && code.length() == 3;
    return dollars && code.endsWith("D") && currencies.before(code).isPresent()
        ? new Unit(currencies.before(code).orElseThrow(), sign.start() - 1, sign.end())
        : sign;
  }

  private boolean isSure(Unit sign, Quantity quantity, Lexeme number) {
    Lexeme last = lexemes.at(sign.end() - 1);
    Lexeme previous = lexemes.at(sign.start() - 1);
    boolean touches = last.touches(number);
    boolean part = previous.touches(lexemes.at(sign.start())) && previous.isNumber();
    boolean sum = touches && number.text().length() >= SUM_DIGITS;
    return !part
        && (touches || !sign.measure().close())
        && (!sign.measure().weak() || quantity.isLarge() || sum);
  }

  /** The unit behind a quantity. */
  Optional<Unit> after(Quantity quantity) {
    int at = lexemes.afterDash(quantity.end());
    return percents
        .read(at)
        .or(() -> currency(at, quantity).flatMap(this::placed))
        .filter(unit -> mayHavePart(unit.measure(), quantity));
  }

  /** "half a cent", not "half a pound" nor "a quarter dollar". */
  private static boolean mayHavePart(Measure measure, Quantity quantity) {
    boolean part = quantity.writing() == Writing.PART && !quantity.scaled();
    return !part || !measure.isMoney() || measure.isSmallCoin();
  }

  /** The longest name of a currency at {@code i}; a dash may stand between its words. */
  private Optional<Unit> currency(int i, Quantity quantity) {
    Optional<Unit> longest = Optional.empty();
    StringBuilder name = new StringBuilder();
    int at = i;
    for (int words = 0; words < Currencies.LONGEST_NAME_WORDS; words++) {
      name.append(words == 0 ? "" : " ").append(lexemes.at(at).text());
      int end = at + 1;
      Optional<Unit> found = currency(name.toString(), i, end, quantity);
      longest = found.isPresent() ? found : longest;
      at = lexemes.afterDash(end);
    }
    return longest;
  }

  private Optional<Unit> currency(String name, int i, int end, Quantity quantity) {
    return currencies
        .after(name)
        .filter(found -> !found.close() || lexemes.at(i - 1).touches(lexemes.at(i)))
        .filter(_ -> lexemes.at(i).isWord() || isTrailingSign(i))
        .map(found -> new Unit(found, i, end))
        .filter(found -> !lookalikes.isOther(found, quantity));
  }

  /** The sign of "3 €", not that of "3 -$ 4" and "3 $ 4", which is the next number's. */
  private boolean isTrailingSign(int i) {
    return !lexemes.at(i - 1).isDash() && !lexemes.at(i + 1).isNumber();
  }

  /** Names that several countries use become the currency of the story's country. */
  private Optional<Unit> placed(Unit unit) {
    Measure measure = unit.measure();
    Optional<Measure> placed =
        setting
            .currency(currencies.shared(measure.name()))
            .map(measure::in)
            .or(() -> measure.code().isEmpty() ? Optional.empty() : Optional.of(measure));
    return placed.map(found -> new Unit(found, unit.start(), unit.end()));
  }
}
