package news.dateline.enrich.date;

import java.util.Optional;

/**
 * One shape of expression.
 *
 * @param place among the rules of its language; of two as long matches the first is taken
 * @param pattern as {@link PatternSyntax} reads it
 * @param meaning what it says there; empty where it is no time after all
 */
record Rule(int place, Pattern pattern, Meaning meaning) {
  /** Resolves a match in the context of the story so far. */
  @FunctionalInterface
  interface Meaning {
    Optional<Reading> of(Match match, Discourse discourse);
  }
}
