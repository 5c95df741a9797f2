package news.dateline.enrich.date;

/**
 * Words that a meaning asks for one by one, each with a part of its own in the language: {@link
 * #OF} is the word that says "of". The lexicon names the words that play a role. At most 64: a set
 * of them is a long.
 */
enum Role {
  CLOCKED,
  SINCE,
  PRE,
  STREET,
  GAUGED,
  THE,
  THIS,
  PAST,
  LAST,
  NEXT,
  BEFORE,
  AFTER,
  AGO,
  EARLIER,
  HALF,
  QUARTER,
  PERIOD,
  YEAR,
  LATEST,
  ENDING,
  ENDED,
  OF,
  IN,
  ON,
  FOR,
  OVER,
  TO,
  BY,
  THAN,
  HAVE,
  NOT,
  UP,
  AND,
  WITH,
  SOME,
  JUST,
  AHEAD,
  SOON,
  NOW,
  MARCH,
  FALL,
  DELIVERY,
  POSSESSIVE,
  THAT;

  /** As a set of one. */
  @SuppressWarnings("EnumOrdinal") // never kept: tables name roles by their names
  long bit() {
    return 1L << ordinal();
  }
}
