package news.dateline.benchmarks.entities;

import java.util.Locale;

/**
 * A name in a text.
 *
 * @param start UTF-16 code units, inclusive
 * @param end exclusive
 * @param type person, organisation, place or event, in capitals
 */
public record Name(int start, int end, String type) {
  /** Types are told apart without regard to case. */
  public Name {
    type = type.toUpperCase(Locale.ROOT);
  }
}
