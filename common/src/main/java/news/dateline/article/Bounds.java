package news.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Identifiers that become document ids, keywords and tags are short; a record with a longer one is
 * not ours.
 */
final class Bounds {
  private Bounds() {}

  static void requireShort(String name, @Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > ArticleLimits.ID_CHARS) {
      throw new IllegalArgumentException(
          name + " has 1 to " + ArticleLimits.ID_CHARS + " characters");
    }
  }
}
