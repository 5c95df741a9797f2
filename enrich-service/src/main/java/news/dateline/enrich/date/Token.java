package news.dateline.enrich.date;

import java.util.Locale;
import java.util.Optional;

/**
 * A word, a number or a mark, or several of them that read as one, in its place.
 *
 * @param source the whole text
 * @param start offset in UTF-16 code units, inclusive
 * @param end offset, exclusive
 * @param kinds what the word can be here
 * @param capital whether it begins with an upper-case letter
 * @param opens whether a paragraph begins with it
 */
record Token(
    String source, int start, int end, Word word, long kinds, boolean capital, boolean opens) {
  /** What stands before the first token and after the last. */
  static final Token EDGE = new Token("", 0, 0, Word.UNKNOWN, 0, false, true);

  /** No word of the tables and no number of a date is longer. */
  private static final int LONGEST_WORD = 24;

  static Token of(String source, int start, int end, Word word, boolean opens) {
    boolean capital = Character.isUpperCase(source.charAt(start));
    boolean name = capital && word.kinds() == 0;
    long kinds =
        name ? Kind.NAME.bit() : capital ? word.kinds() : Kind.withoutCapital(word.kinds());
    return new Token(source, start, end, word, kinds, capital, opens);
  }

  /** This token and those up to {@code last} as one. */
  Token joined(Token last, Word as) {
    return of(source, start, last.end, as, opens);
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  boolean is(Role role) {
    return (word.roles() & role.bit()) != 0;
  }

  /** Whether it is this mark. */
  boolean is(String mark) {
    return word.text().equals(mark);
  }

  /** Whether no table knows it. */
  boolean isPlain() {
    return kinds == 0 || kinds == Kind.NAME.bit();
  }

  /** Whether it is a word in lower case that no table knows, as most nouns are. */
  boolean isCommon() {
    return isWord() && isPlain() && !capital;
  }

  /** Whether it is a month's name, written out or abbreviated. */
  boolean isMonth() {
    return is(Kind.MONTH) || is(Kind.MON);
  }

  /** The number of the month that it names. */
  Optional<Integer> month() {
    return value(Kind.MONTH).or(() -> value(Kind.MON)).map(Integer::parseInt);
  }

  Optional<String> value(Kind kind) {
    return is(kind) ? Optional.ofNullable(word.value(kind)) : Optional.empty();
  }

  int number(Kind kind) {
    return Integer.parseInt(value(kind).orElseThrow());
  }

  boolean isWord() {
    return end > start && Character.isLetter(source.charAt(start));
  }

  boolean isDigits() {
    return end > start && Character.isDigit(source.charAt(start));
  }

  char first() {
    return source.charAt(start);
  }

  int length() {
    return end - start;
  }

  /** Whether it ends in {@code suffix}, whatever the case. */
  boolean endsWith(String suffix) {
    int from = end - suffix.length();
    return from >= start && source.regionMatches(true, from, suffix, 0, suffix.length());
  }

  /** Whether no space stands between this and {@code next}. */
  boolean touches(Token next) {
    return end == next.start && length() > 0 && next.length() > 0;
  }

  /** As written, in lower case; empty where it is too long to matter. */
  String text() {
    return length() > LONGEST_WORD ? "" : source.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
