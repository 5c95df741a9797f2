package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/**
 * A run of tokens that fits a rule's pattern.
 *
 * @param start index of the first token
 * @param end index after the last token
 * @param symbols the part of the pattern that each token fits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Match(Rule rule, List<Token> tokens, int start, int end, int[] symbols) {

  boolean has(Kind kind) {
    return place(kind, 0) >= 0;
  }

  /** Whether a word of that role stands among the tokens. */
  boolean has(Role role) {
    for (int i = start; i < end; i++) {
      if (tokens.get(i).is(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this mark stands among the tokens. */
  boolean has(String mark) {
    for (int i = start; i < end; i++) {
      if (tokens.get(i).is(mark)) {
        return true;
      }
    }
    return false;
  }

  /** The value of the first token that stands for {@code kind}. */
  String value(Kind kind) {
    return value(kind, 0);
  }

  String value(Kind kind, int nth) {
    return tokens.get(place(kind, nth)).value(kind).orElseThrow();
  }

  private int place(Kind kind, int nth) {
    int left = nth;
    for (int i = 0; i < symbols.length; i++) {
      if (symbols[i] == kind.symbol() && left-- == 0) {
        return start + i;
      }
    }
    return -1;
  }

  int number(Kind kind) {
    return number(kind, 0);
  }

  int number(Kind kind, int nth) {
    return Integer.parseInt(value(kind, nth));
  }

  Optional<Integer> numberIfPresent(Kind kind) {
    return has(kind) ? Optional.of(number(kind)) : Optional.empty();
  }

  Optional<String> valueIfPresent(Kind kind) {
    return has(kind) ? Optional.of(value(kind)) : Optional.empty();
  }

  /** Whether it names a month, written out or abbreviated. */
  boolean hasMonth() {
    return has(Kind.MONTH) || has(Kind.MON);
  }

  /** Whether a time of the clock stands in it: "9:30", "9.30". */
  boolean hasClock() {
    return has(Kind.CLOCK) || has(Kind.DOTTED);
  }

  /** The number of the month that it names. */
  int month() {
    return number(has(Kind.MONTH) ? Kind.MONTH : Kind.MON);
  }

  /** "week" or "weeks": the first of them. */
  String unit() {
    return value(has(Kind.UNIT) ? Kind.UNIT : Kind.UNITS);
  }

  Optional<Phase> phase() {
    return has(Kind.PHASE) ? Optional.of(Phase.valueOf(value(Kind.PHASE))) : Optional.empty();
  }

  Token first() {
    return tokens.get(start);
  }

  Token last() {
    return tokens.get(end - 1);
  }

  Token before() {
    return at(start - 1);
  }

  Token after() {
    return at(end);
  }

  /** The token at {@code index}, or {@link Token#EDGE} where it stands in another paragraph. */
  Token at(int index) {
    if (index < 0 || index >= tokens.size()) {
      return Token.EDGE;
    }
    for (int i = end; i <= index; i++) {
      if (tokens.get(i).opens()) {
        return Token.EDGE;
      }
    }
    for (int i = index + 1; i <= start; i++) {
      if (tokens.get(i).opens()) {
        return Token.EDGE;
      }
    }
    return tokens.get(index);
  }

  /** Whether no space stands between the tokens. */
  boolean isTight() {
    for (int i = start + 1; i < end; i++) {
      if (!tokens.get(i - 1).touches(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a possessive ending follows: "Friday's". */
  boolean isPossessive() {
    return after().is("'") && last().touches(after());
  }

  /** Whether it is the first part of a compound: "quarter-final", "Christmas-style". */
  boolean isCompounded() {
    return after().is("-") && last().touches(after());
  }

  /** Whether a name goes on after it: "the Christmas Carol". */
  boolean isInName() {
    return last().capital() && after().capital() && after().isPlain();
  }

  Direction direction() {
    return Direction.at(tokens, start, end);
  }

  boolean isFuture() {
    return direction() == Direction.FUTURE;
  }

  boolean isPast() {
    return direction() == Direction.PAST;
  }
}
