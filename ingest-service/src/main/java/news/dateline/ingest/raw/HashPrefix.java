package news.dateline.ingest.raw;

import java.util.Locale;
import java.util.Optional;
import news.dateline.article.Hashes;

/**
 * The beginning of a SHA-256, or all of it.
 *
 * @param digits 8 to 64 lower-case hexadecimal digits
 */
public record HashPrefix(String digits) {
  private static final int FEWEST = 8; // 32 bits: two of a million deliveries seldom share them

  /** How many digits a whole hash has. */
  static final int ALL = 64;

  /** The prefix that this text is; empty where it is none. Upper case is taken, too. */
  public static Optional<HashPrefix> of(String text) {
    return text.length() >= FEWEST
            && text.length() <= ALL
            && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)
        ? Optional.of(new HashPrefix(text.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Whether this is a whole hash, as {@link Hashes#sha256} makes it. */
  boolean isWhole() {
    return digits.length() == ALL;
  }
}
