package news.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Identifiers that become document ids, keywords and tags are short; a record with a longer one is
 * not ours.
 */
final class Bounds {
  private static final int SHORT_CHARS = 64; // a hexadecimal SHA-256, the longest of them

  private Bounds() {}

  static void requireShort(String name, @Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > SHORT_CHARS) {
      throw new IllegalArgumentException(name + " has 1 to " + SHORT_CHARS + " characters");
    }
  }
}
