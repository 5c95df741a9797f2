package news.dateline.enrich.joining;

/** What the words beside a name say of the person. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
