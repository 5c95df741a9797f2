package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;

/**
 * A word, a number or a mark, or several of them that read as one.
 *
 * @param start offset in UTF-16 code units, inclusive
 * @param end offset, exclusive
 * @param text in lower case; empty where it is too long to matter
 * @param capital whether it begins with an upper-case letter
 * @param opens whether a paragraph begins with it
 */
record Token(int start, int end, String text, boolean capital, boolean opens, List<Term> terms) {
  /** What stands before the first token and after the last. */
  static final Token EDGE = new Token(-1, -1, "", false, true, List.of());

  boolean is(Kind kind) {
    for (Term term : terms) {
      if (term.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  Optional<String> value(Kind kind) {
    return terms.stream().filter(t -> t.kind() == kind).map(Term::value).findFirst();
  }

  boolean isWord() {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  boolean isDigits() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** This token and those up to {@code last} as one. */
  Token joined(Token last, String as, List<Term> read) {
    return new Token(start, last.end, as, capital, opens, read);
  }

  Token read(List<Term> read) {
    return new Token(start, end, text, capital, opens, read);
  }
}
