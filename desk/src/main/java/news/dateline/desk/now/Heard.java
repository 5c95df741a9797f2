package news.dateline.desk.now;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an open page has heard, which is what it says when it comes again.
 *
 * @param at of the last look that it was told of, or when it was made
 * @param instance the desk that told it; empty of a page that was told nothing yet
 */
record Heard(Instant at, String instance) {
  private static final char BETWEEN = '-';

  /** What {@link #text} wrote, or the milliseconds alone; empty where it is neither. */
  static Optional<Heard> of(String text) {
    int between = text.indexOf(BETWEEN);
    String millis = between < 0 ? text : text.substring(0, between);
    String instance = between < 0 ? "" : text.substring(between + 1);
    try {
      return Optional.of(new Heard(Instant.ofEpochMilli(Long.parseLong(millis)), instance));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** Whether a desk has told it something. */
  boolean isTold() {
    return !instance.isEmpty();
  }

  /** As the id of an event. */
  String text() {
    return at.toEpochMilli() + (isTold() ? BETWEEN + instance : "");
  }
}
