package news.dateline.enrich.date;

import java.util.Optional;

/**
 * One shape of expression.
 *
 * @param pattern as {@link PatternSyntax} reads it
 * @param meaning what it says there; empty where it is no time after all
 */
record Rule(String pattern, Meaning meaning) {
  /** Resolves a match in the context of the story so far. */
  @FunctionalInterface
  interface Meaning {
    Optional<Reading> of(Match match, Discourse discourse);
  }

  /** A rule for a period, of which a part may be meant: "late 2024". */
  static Rule period(String pattern, Meaning meaning) {
    return new Rule("(the? PHASE -?)? " + pattern, meaning);
  }

  /** A rule for an amount, which may be approximate. */
  static Rule amount(String pattern, Meaning meaning) {
    return new Rule("APPROX? " + pattern, meaning);
  }
}
