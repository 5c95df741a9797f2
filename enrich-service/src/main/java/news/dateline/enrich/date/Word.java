package news.dateline.enrich.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark that the tables know, a phrase of them, or a number.
 *
 * @param text in lower case; empty for what no table knows
 * @param kinds set of {@link Kind}s, as bits
 * @param roles set of {@link Role}s, as bits
 * @param terms what it says in each of its kinds
 * @param symbol of the word itself in the grammar; -1 where no pattern has it
 * @param phrases that begin with it, the longest first
 */
record Word(
    String text, long kinds, long roles, List<Term> terms, int symbol, List<Phrase> phrases) {
  static final Word UNKNOWN = new Word("", 0, 0, List.of(), Grammar.NO_SYMBOL, List.of());

  /**
   * Words that read as one.
   *
   * @param rest the words after the first
   */
  record Phrase(List<String> rest, Word as) {}

  static Word of(String text, List<Term> terms) {
    return of(text, 0, terms, Grammar.NO_SYMBOL, List.of());
  }

  static Word of(String text, long roles, List<Term> terms, int symbol, List<Phrase> phrases) {
    long kinds = 0;
    for (Term term : terms) {
      kinds |= term.kind().bit();
    }
    return new Word(text, kinds, roles, terms, symbol, phrases);
  }

  /** What it says as a {@code kind}; null where it is none. */
  @Nullable String value(Kind kind) {
    for (Term term : terms) {
      if (term.kind() == kind) {
        return term.value();
      }
    }
    return null;
  }
}
