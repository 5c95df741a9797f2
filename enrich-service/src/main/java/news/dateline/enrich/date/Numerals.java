package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins numbers that take several words. */
final class Numerals {
  private static final int FIRST_YEAR_IN_WORDS = 1500;

  private final List<Token> tokens;
  private int first;

  private Numerals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tokens with numbers in words joined. */
  static List<Token> joined(List<Token> tokens) {
    Numerals numerals = new Numerals(tokens);
    List<Token> read = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int last = i;
      numerals.first = i;
      if (token.is(Kind.NUM) || token.is(Kind.ONE) || token.is(Kind.ORD)) {
        last = numerals.endOfNumber(i);
        token = last == i ? token : numerals.joined(i, last);
        int half = token.is(Kind.NUM) ? numerals.endOfHalf(last) : last;
        if (half > last) {
          Term halves = new Term(Kind.HALVES, token.number(Kind.NUM) + ".5");
          token = token.joined(tokens.get(half), Word.of("", List.of(halves)));
          last = half;
        }
      }
      read.add(token);
      i = last + 1;
    }
    return read;
  }

  /** The last token of the number in words that begins at {@code i}; {@code i} where it is one. */
  private int endOfNumber(int i) {
    if (is(i, Kind.ONE)) {
      return is(i + 1, Kind.SCALE) ? i + 1 : i;
    }
    if (number(i) < 0) {
      return i;
    }
    int last = afterHyphen(i);
    if ((number(i) == 19 || number(i) == 20) && !tokens.get(i).isDigits()) {
      int tens = last + 1;
      boolean words = number(tens) >= 10 && !tokens.get(tens).isDigits();
      if (words && (number(tens) >= 20 || last == i)) {
        return afterHyphen(tens);
      }
    }
    if (!is(last + 1, Kind.SCALE)) {
      return last;
    }
    // "two thousand and eight"
    int scale = last + 1;
    int rest = is(scale + 1, Role.AND) ? scale + 2 : scale + 1;
    boolean more = scaleOf(scale) == 1000 && number(rest) > 0 && !tokens.get(rest).isDigits();
    return more ? afterHyphen(rest) : scale;
  }

  /** Past "-five" where {@code i} is "twenty". */
  private int afterHyphen(int i) {
    boolean tens = number(i) >= 20 && number(i) % 10 == 0;
    int next = isMark(i + 1, "-") ? i + 2 : i + 1;
    boolean isUnit = tens && number(next) > 0 && number(next) < 10;
    return isUnit && !tokens.get(next).isDigits() ? next : i;
  }

  private int endOfHalf(int last) {
    int from = isMark(last + 1, "-") ? last + 2 : last + 1;
    int a = isMark(from + 1, "-") ? from + 2 : from + 1;
    int half = isMark(a + 1, "-") ? a + 2 : a + 1;
    boolean words = is(from, Role.AND) && is(a, Kind.ONE) && is(half, Role.HALF);
    if (words) {
      return half;
    }
    boolean sign = isMark(last + 1, "½");
    boolean figures =
        is(last + 1, Kind.NUM)
            && number(last + 1) == 1
            && isMark(last + 2, "/")
            && number(last + 3) == 2;
    return figures ? last + 3 : sign ? last + 1 : last;
  }

  private Token joined(int i, int last) {
    int end = afterHyphen(i);
    int head = is(i, Kind.ONE) ? 1 : number(i);
    int number = end == i ? head : head + number(end);
    Term term = new Term(Kind.NUM, Integer.toString(number));
    if (end < last) {
      term =
          is(end + 1, Kind.SCALE)
              ? scaled(number * scaleOf(end + 1), end + 2, last)
              // "nineteen ninety-six"
              : new Term(Kind.YEAR, Integer.toString(head * 100 + sum(end + 1, last)));
    }
    return tokens.get(i).joined(tokens.get(last), Word.of("", List.of(term)));
  }

  /** "two thousand", "two thousand and eight": the second can only be a year. */
  private Term scaled(int number, int rest, int last) {
    int more = rest > last ? 0 : sum(is(rest, Role.AND) ? rest + 1 : rest, last);
    boolean year = more > 0 && number >= FIRST_YEAR_IN_WORDS;
    return new Term(year ? Kind.YEAR : Kind.NUM, Integer.toString(number + more));
  }

  private int sum(int first, int last) {
    return number(first) + (last == first ? 0 : number(last));
  }

  private boolean is(int i, Kind kind) {
    return isHere(i) && tokens.get(i).is(kind);
  }

  private boolean is(int i, Role role) {
    return isHere(i) && tokens.get(i).is(role);
  }

  private boolean isMark(int i, String mark) {
    return isHere(i) && tokens.get(i).is(mark);
  }

  /** Whether it stands in the paragraph of the number's first word. */
  private boolean isHere(int i) {
    return i < tokens.size() && (i == first || !tokens.get(i).opens());
  }

  private int scaleOf(int i) {
    return tokens.get(i).number(Kind.SCALE);
  }

  private int number(int i) {
    Optional<String> value = isHere(i) ? tokens.get(i).value(Kind.NUM) : Optional.empty();
    return value.map(Integer::parseInt).orElse(-1);
  }
}
