package news.dateline.enrich.joining;

/** What a given name, or the words beside it, say of the person. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }

  /** What a given name, folded, says; most say nothing. */
  static Gender ofGivenName(String name) {
    Words words = Words.loaded();
    if (words.is(Words.Part.GIVEN_FEMALE, name)) {
      return FEMALE;
    }
    return words.is(Words.Part.GIVEN_MALE, name) ? MALE : UNKNOWN;
  }
}
