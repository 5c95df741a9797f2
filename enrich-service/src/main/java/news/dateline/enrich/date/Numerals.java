package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers, and joins those that take several words. */
final class Numerals {
  private final List<Token> tokens;

  private Numerals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tokens with figures classed and numbers in words joined. */
  static List<Token> read(List<Token> tokens) {
    Numerals numerals = new Numerals(tokens);
    List<Token> read = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.isDigits()) {
        token = token.read(Figures.terms(token.text()));
      }
      int last = numerals.endOfNumber(i);
      token = last == i ? token : numerals.joined(i, last);
      int half = numerals.endOfHalf(last);
      Optional<String> whole = token.value(Kind.NUM);
      if (half > last && whole.isPresent()) {
        Term halves = new Term(Kind.HALVES, whole.get() + ".5");
        token = token.joined(tokens.get(half), token.text(), List.of(halves));
        last = half;
      }
      read.add(token);
      i = last + 1;
    }
    return read;
  }

  /** The last token of the number in words that begins at {@code i}; {@code i} where it is one. */
  private int endOfNumber(int i) {
    if (is(i, Kind.ONE) && is(i + 1, Kind.SCALE)) {
      return i + 1;
    }
    if (number(i) < 0) {
      return i;
    }
    int last = afterHyphen(i);
    if (number(i) == 19 || number(i) == 20) {
      int tens = last + 1;
      if (number(tens) >= 20 || (number(tens) >= 10 && last == i)) {
        return afterHyphen(tens);
      }
    }
    return is(last + 1, Kind.SCALE) ? last + 1 : last;
  }

  /** Past "-five" where {@code i} is "twenty". */
  private int afterHyphen(int i) {
    boolean tens = number(i) >= 20 && number(i) % 10 == 0;
    int next = text(i + 1).equals("-") ? i + 2 : i + 1;
    return tens && number(next) > 0 && number(next) < 10 ? next : i;
  }

  private int endOfHalf(int last) {
    boolean half =
        text(last + 1).equals("and") && text(last + 2).equals("a") && text(last + 3).equals("half");
    boolean figures =
        text(last + 1).equals("1") && text(last + 2).equals("/") && text(last + 3).equals("2");
    return half || figures ? last + 3 : last;
  }

  private Token joined(int i, int last) {
    int end = afterHyphen(i);
    int head = is(i, Kind.ONE) ? 1 : number(i);
    int number = end == i ? head : head + number(end);
    Optional<String> scale = tokens.get(last).value(Kind.SCALE);
    Term term = new Term(Kind.NUM, Integer.toString(number));
    if (scale.isPresent()) {
      term = new Term(Kind.NUM, Integer.toString(number * Integer.parseInt(scale.get())));
    } else if (end < last) {
      // "nineteen ninety-six"
      int tail = number(end + 1) + (last == end + 1 ? 0 : number(last));
      term = new Term(Kind.YEAR, Integer.toString(head * 100 + tail));
    }
    Token first = tokens.get(i);
    return first.joined(tokens.get(last), first.text(), List.of(term));
  }

  private boolean is(int i, Kind kind) {
    return i < tokens.size() && tokens.get(i).is(kind);
  }

  private String text(int i) {
    return i < tokens.size() ? tokens.get(i).text() : "";
  }

  private int number(int i) {
    return is(i, Kind.NUM) ? tokens.get(i).value(Kind.NUM).map(Integer::parseInt).orElse(-1) : -1;
  }
}
