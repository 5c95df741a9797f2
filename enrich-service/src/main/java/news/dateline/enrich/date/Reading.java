package news.dateline.enrich.date;

import java.util.Optional;
import news.dateline.article.DateMention.Type;

/**
 * What an expression says.
 *
 * @param value TIMEX3 value; empty for words that look like a time and are none, such as an age
 */
record Reading(Type type, String value) {
  /** Uses the words up and marks nothing. */
  static final Optional<Reading> NOTHING = Optional.of(new Reading(Type.DATE, ""));

  static Optional<Reading> date(String value) {
    return Optional.of(new Reading(Type.DATE, value));
  }

  static Optional<Reading> time(String value) {
    return Optional.of(new Reading(Type.TIME, value));
  }

  static Optional<Reading> duration(String value) {
    return Optional.of(new Reading(Type.DURATION, value));
  }

  static Optional<Reading> set(String value) {
    return Optional.of(new Reading(Type.SET, value));
  }
}
