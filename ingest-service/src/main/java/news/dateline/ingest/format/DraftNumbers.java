package news.dateline.ingest.format;

import news.dateline.article.ArticleBuilder;
import org.jspecify.annotations.Nullable;

/** The version and urgency of a draft. */
final class DraftNumbers {
  private static final int LONG_DIGITS = 19;

  private final ArticleBuilder content;
  private final DraftTimes.Doubts doubts;
  private @Nullable Long statedNumber;

  DraftNumbers(ArticleBuilder content, DraftTimes.Doubts doubts) {
    this.content = content;
    this.doubts = doubts;
  }

  /** The number that stands in the bytes, if one does. */
  @Nullable Long statedNumber() {
    return statedNumber;
  }

  boolean version(@Nullable String stated) {
    if (stated == null || stated.isBlank() || content.version() != null) {
      return false;
    }
    String version = stated.strip();
    content.version(version);
    Long number = number(version);
    if (number == null) {
      doubts.warn(
          "version",
          "no-number",
          "'%s' is no whole number of 64 bits; it is kept as text and does not decide order"
              .formatted(Draft.shortened(version)));
    }
    content.versionOrdinal(number);
    statedNumber = number;
    return true;
  }

  boolean impliedVersion(String version) {
    if (content.version() != null) {
      return false;
    }
    content.version(version).versionOrdinal(number(version));
    return true;
  }

  boolean urgency(@Nullable String stated) {
    if (stated == null || stated.isBlank() || content.urgency() != null) {
      return false;
    }
    Long number = number(stated.strip());
    if (number == null || number < 1 || number > 9) {
      doubts.warn(
          "urgency",
          "no-urgency",
          "'%s' is no urgency from 1 to 9; the field is left out"
              .formatted(Draft.shortened(stated)));
      return false;
    }
    content.urgency(number.intValue());
    return true;
  }

  /** A whole number that is not negative and fits 64 bits; else null. */
  private static @Nullable Long number(String text) {
    if (text.isEmpty() || text.length() > LONG_DIGITS) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      return null; // nineteen digits may still be too many
    }
  }
}
