package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers: those in figures, and those that take several words. */
final class Numerals {
  /** Four digits outside these years are an amount: no news story names such a year bare. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2099;

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
        token = token.read(figures(token.text()));
      }
      int last = i;
      if (token.is(Kind.ONE) && numerals.is(i + 1, Kind.SCALE)) {
        last = i + 1;
        String scale = tokens.get(last).value(Kind.SCALE).orElseThrow();
        token = token.joined(tokens.get(last), scale, List.of(new Term(Kind.NUM, scale)));
      } else if (token.is(Kind.NUM)) {
        last = numerals.endOfNumber(i);
        token = last == i ? token : numerals.joined(token, i, last);
        int half = numerals.endOfHalf(last);
        if (half > last && token.value(Kind.NUM).isPresent()) {
          String whole = token.value(Kind.NUM).orElseThrow();
          token =
              token.joined(
                  tokens.get(half), token.text(), List.of(new Term(Kind.NUM, whole + ".5")));
          last = half;
        }
      }
      read.add(token);
      i = last + 1;
    }
    return read;
  }

  private static List<Term> figures(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    String rest = text.substring(digits);
    // More digits are no count of days and no year.
    if (digits > 6 || !isAscii(text)) {
      return List.of();
    }
    int number = Integer.parseInt(text.substring(0, digits));
    List<Term> terms = new ArrayList<>();
    if (rest.isEmpty()) {
      terms.add(new Term(Kind.NUM, Integer.toString(number)));
      if (digits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
        terms.add(new Term(Kind.YEAR, text));
      }
    } else if (rest.charAt(0) == ':') {
      terms.add(new Term(Kind.CLOCK, text));
    } else if (rest.equals("s") && number % 10 == 0) {
      if (digits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
        terms.add(new Term(Kind.DECADE, text.substring(0, 3)));
      } else if (digits == 2 && number >= 20) {
        terms.add(new Term(Kind.DECADE, "19" + text.charAt(0)));
      }
    } else if (Character.isLetter(rest.charAt(0))) {
      terms.add(new Term(Kind.ORD, Integer.toString(number)));
    }
    boolean whole = rest.isEmpty() || terms.stream().anyMatch(t -> t.kind() == Kind.ORD);
    if (whole && digits <= 2 && number >= 1 && number <= 31) {
      terms.add(new Term(Kind.DAY, Integer.toString(number)));
    }
    return terms;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** The last token of the number in words that begins at {@code i}. */
  private int endOfNumber(int i) {
    if (!tokens.get(i).isWord()) {
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

  private Token joined(Token first, int i, int last) {
    int head = number(i);
    int end = afterHyphen(i);
    int number = end == i ? head : head + number(end);
    Optional<String> scale = end < last ? tokens.get(last).value(Kind.SCALE) : Optional.empty();
    if (scale.isPresent()) {
      number *= Integer.parseInt(scale.get());
    } else if (end < last) {
      int tail = number(end + 1);
      int year = head * 100 + (last == end + 1 ? tail : tail + number(last));
      return first.joined(
          tokens.get(last), first.text(), List.of(new Term(Kind.YEAR, Integer.toString(year))));
    }
    return first.joined(
        tokens.get(last), first.text(), List.of(new Term(Kind.NUM, Integer.toString(number))));
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
