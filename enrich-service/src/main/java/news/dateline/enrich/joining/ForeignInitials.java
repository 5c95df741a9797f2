package news.dateline.enrich.joining;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Initials without their order: an acronym of another language has the same letters, but for one at
 * most where there are four: "PSDB" of the Brazilian Social Democracy Party, "BRIN" of the National
 * Research and Innovation Agency.
 */
final class ForeignInitials {
  // Letters: of fewer too many names have the same, and of more no acronym is.
  private static final int FEWEST = 3;
  private static final int FEWEST_WITH_ANOTHER = 4;
  private static final int MOST = 8;

  private ForeignInitials() {}

  /** Keys of which acronym and name share one. */
  static Set<String> of(String initials) {
    Set<String> keys = new HashSet<>();
    if (initials.length() < FEWEST || initials.length() > MOST) {
      return keys;
    }
    char[] letters = initials.toCharArray();
    Arrays.sort(letters);
    String sorted = new String(letters);
    keys.add(sorted);
    if (sorted.length() >= FEWEST_WITH_ANOTHER) {
      for (int i = 0; i < sorted.length(); i++) {
        // The sign keeps "abc" of "abcd" apart from a whole "abc".
        keys.add(sorted.length() + ":" + sorted.substring(0, i) + sorted.substring(i + 1));
      }
    }
    return keys;
  }
}
