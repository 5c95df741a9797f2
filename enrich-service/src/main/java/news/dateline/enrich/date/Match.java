package news.dateline.enrich.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of tokens that fits a rule's pattern.
 *
 * @param start index of the first token
 * @param end index after the last token
 * @param byKey the tokens by the part of the pattern they fit
 */
record Match(Rule rule, List<Token> tokens, int start, int end, Map<String, List<Token>> byKey) {

  boolean has(Kind kind) {
    return byKey.containsKey(kind.name());
  }

  boolean has(String word) {
    return byKey.containsKey(word);
  }

  /** The value of the first token that stands for {@code kind}. */
  String value(Kind kind) {
    return value(kind, 0);
  }

  String value(Kind kind, int nth) {
    return all(kind).get(nth).value(kind).orElseThrow();
  }

  /** The tokens that stand for {@code kind}, in order. */
  List<Token> all(Kind kind) {
    return byKey.getOrDefault(kind.name(), List.of());
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

  /** A month, written out or abbreviated. */
  int month() {
    return number(has(Kind.MONTH) ? Kind.MONTH : Kind.MON);
  }

  /** "week" or "weeks". */
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

  /** The token at {@code index}, or {@link Token#EDGE}. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.EDGE;
  }

  /** Whether no space stands between the tokens. */
  boolean isTight() {
    for (int i = start + 1; i < end; i++) {
      if (tokens.get(i).start() != tokens.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words compare with a time before the one under discussion: "a year ago". */
  boolean looksBack() {
    return has("ago") || has("earlier") || has("period");
  }

  boolean isFuture() {
    return Tense.at(tokens, start, end) == Tense.FUTURE;
  }

  boolean isPast() {
    return Tense.at(tokens, start, end) == Tense.PAST;
  }
}
