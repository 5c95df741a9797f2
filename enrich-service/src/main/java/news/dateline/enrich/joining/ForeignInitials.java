package news.dateline.enrich.joining;

import java.util.Arrays;
import java.util.Optional;

/**
 * Initials without their order: an acronym of another language often has the same letters, as the
 * "PSDB" of the Brazilian Social Democracy Party.
 */
final class ForeignInitials {
  // Letters: of fewer too many names have the same, and of more no acronym is.
  private static final int FEWEST = 3;
  private static final int MOST = 8;

  private ForeignInitials() {}

  /** The letters in an order of their own. */
  static Optional<String> of(String initials) {
    if (initials.length() < FEWEST || initials.length() > MOST) {
      return Optional.empty();
    }
    char[] letters = initials.toCharArray();
    Arrays.sort(letters);
    return Optional.of(new String(letters));
  }
}
