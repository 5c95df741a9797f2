package news.dateline.enrich.date;

import java.util.Optional;
import news.dateline.article.DateMention;

/**
 * What an expression says.
 *
 * @param value TIMEX3 value; empty for words that look like a time and are none, such as an age
 */
record Reading(DateMention.Type type, String value) {
  /** Uses the words up and marks nothing. */
  static final Optional<Reading> NOTHING = Optional.of(new Reading(DateMention.Type.DATE, ""));

  static Optional<Reading> date(String value) {
    return Optional.of(new Reading(DateMention.Type.DATE, value));
  }

  static Optional<Reading> time(String value) {
    return Optional.of(new Reading(DateMention.Type.TIME, value));
  }

  static Optional<Reading> duration(String value) {
    return Optional.of(new Reading(DateMention.Type.DURATION, value));
  }

  static Optional<Reading> set(String value) {
    return Optional.of(new Reading(DateMention.Type.SET, value));
  }
}
