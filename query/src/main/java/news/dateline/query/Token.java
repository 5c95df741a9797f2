package news.dateline.query;

/** A piece of a query's text; {@code at} is its first character, counted from 1. */
sealed interface Token {
  int at();

  /** An opening parenthesis. */
  record Open(int at) implements Token {}

  /** A closing parenthesis. */
  record Close(int at) implements Token {}

  /** {@code -} or {@code NOT}. */
  record Not(int at) implements Token {}

  /** {@code OR}. */
  record Or(int at) implements Token {}

  /** A word, or what stood in quotation marks. */
  record Text(int at, String text, boolean quoted) implements Token {}

  /**
   * A field and what is to stand in it.
   *
   * @param exact whether the whole name is written, as it is
   */
  record Restriction(int at, Field field, String value, boolean exact, int valueAt)
      implements Token {}
}
