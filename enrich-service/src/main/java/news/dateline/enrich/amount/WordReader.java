package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Optional;
import news.dateline.enrich.amount.Quantity.Writing;

/** Reads numbers in words: "two hundred and fifty thousand", "one and a half million". */
final class WordReader {
  /** "two million three hundred thousand and fifty": a part each for million, thousand and ones. */
  private static final int PARTS = 3;

  private record Group(BigDecimal number, int end) {}

  private final Lexemes lexemes;
  private final Scales scales;

  WordReader(Lexemes lexemes, Scales scales) {
    this.lexemes = lexemes;
    this.scales = scales;
  }

  /** The number that begins at lexeme {@code i}; "a" is one before a multiplier. */
  Optional<Quantity> read(int i) {
    int next = lexemes.afterDash(i + 1);
    boolean article = lexemes.lower(i).equals("a") && scales.isWord(next);
    Optional<Group> group =
        article ? Optional.of(hundreds(1, i + 1)) : group(i).map(this::withFraction);
    return group.map(first -> sum(scales.scaled(first.number, i, first.end, Writing.WORDS)));
  }

  /** One to 99, then perhaps hundreds. */
  private Optional<Group> group(int i) {
    return NumberWords.number(lexemes.at(i))
        .map(
            number -> {
              Group small = tens(number, i);
              return hundreds(small.number.intValue(), small.end);
            });
  }

  private Group tens(int number, int i) {
    int next = lexemes.afterDash(i + 1);
    Optional<Integer> ones = NumberWords.number(lexemes.at(next)).filter(n -> n > 0 && n < 10);
    return number >= 20 && ones.isPresent()
        ? new Group(BigDecimal.valueOf(number + ones.orElseThrow()), next + 1)
        : new Group(BigDecimal.valueOf(number), i + 1);
  }

  /** "two hundred", "a hundred and fifty"; {@code end} is where the number before ends. */
  private Group hundreds(int number, int end) {
    int hundred = lexemes.afterDash(end);
    if (!lexemes.lower(hundred).equals("hundred")) {
      return new Group(BigDecimal.valueOf(number), end);
    }
    int next = lexemes.afterDash(hundred + 1);
    int rest = lexemes.lower(next).equals("and") ? lexemes.afterDash(next + 1) : next;
    return NumberWords.number(lexemes.at(rest))
        .filter(n -> n > 0)
        .map(n -> tens(n, rest))
        .map(small -> new Group(small.number.add(BigDecimal.valueOf(number * 100L)), small.end))
        .orElseGet(() -> new Group(BigDecimal.valueOf(number * 100L), hundred + 1));
  }

  /** "two and a half", "two point five" */
  private Group withFraction(Group whole) {
    int next = lexemes.afterDash(whole.end);
    if (lexemes.lower(next).equals("point")) {
      return NumberWords.number(lexemes.at(next + 1))
          .filter(digit -> digit < 10)
          .map(digit -> new Group(whole.number.add(BigDecimal.valueOf(digit, 1)), next + 2))
          .orElse(whole);
    }
    int article = lexemes.afterDash(next + 1);
    int half = lexemes.afterDash(article + 1);
    boolean isHalf =
        lexemes.lower(next).equals("and")
            && lexemes.lower(article).equals("a")
            && lexemes.lower(half).equals("half");
    return isHalf ? new Group(whole.number.add(BigDecimal.valueOf(5, 1)), half + 1) : whole;
  }

  /** Adds the lesser parts of "two million three hundred thousand". */
  private Quantity sum(Quantity first) {
    Quantity sum = first;
    BigDecimal above = first.scale();
    for (int n = 1; n < PARTS && above.compareTo(BigDecimal.valueOf(1000)) >= 0; n++) {
      int next = lexemes.lower(sum.end()).equals("and") ? sum.end() + 1 : sum.end();
      Optional<Quantity> lesser =
          group(next).map(group -> scales.scaled(group.number, next, group.end, Writing.WORDS));
      if (lesser.isEmpty() || lesser.get().value().compareTo(above) >= 0) {
        break;
      }
      Quantity part = lesser.get();
      BigDecimal number = sum.value().add(part.value()).divide(first.scale());
      sum = new Quantity(number, first.scale(), first.start(), part.end(), true, Writing.WORDS);
      above = part.scale();
    }
    return sum;
  }
}
