package news.dateline.ingest.format.anpa1312;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two header lines: service level and story number with a selector code; then priority,
 * category, format, keyword with version, date and word count (ANPA 1312, header).
 *
 * @param service the letter before the story number
 * @param number the story number's digits
 * @param priority f, b, u, r, d or another letter
 * @param category a letter, such as s for sport
 * @param keyword with the name of the version, cut at 24 characters
 * @param monthDay such as {@code 02-20}
 */
record StoryHeader(
    String service,
    String number,
    @Nullable String priority,
    @Nullable String category,
    @Nullable String keyword,
    @Nullable String monthDay) {
  private static final int MAX_CHARS = 200; // the standard's lines have about 60

  private static final Pattern FIRST =
      Pattern.compile("^([A-Za-z]) ?(\\d{2,5})[\\x1f ]?([A-Za-z0-9-]{0,12})[\\x00-\\x20]*$");
  private static final Pattern SECOND =
      Pattern.compile(
          "^([A-Za-z]) ([A-Za-z])[\\x0e-\\x1f ]* ?([^\\x00-\\x1f]*?)(?: +(\\d{1,2}-\\d{1,2})(?: +(\\d{1,5}))?)?[\\x00-\\x20]*$");

  /** The header in those lines, or null where the first is none. */
  static @Nullable StoryHeader in(String first, String second) {
    if (first.length() > MAX_CHARS || second.length() > MAX_CHARS) {
      return null;
    }
    Matcher level = FIRST.matcher(first);
    if (!level.matches()) {
      return null;
    }
    Matcher story = SECOND.matcher(second);
    boolean has = story.matches();
    return new StoryHeader(
        level.group(1),
        level.group(2),
        has ? story.group(1) : null,
        has ? story.group(2) : null,
        has ? story.group(3).strip() : null,
        has ? story.group(4) : null);
  }

  /** The urgency of 1 to 9 that the priority stands for, or null where it stands for none. */
  @Nullable String urgency() {
    if (priority == null) {
      return null;
    }
    return switch (priority) {
      case "f", "F" -> "1"; // flash
      case "b", "B" -> "2"; // bulletin
      case "u", "U" -> "3"; // urgent
      case "r", "R" -> "4"; // regular
      case "d", "D" -> "5"; // deferred
      case "a", "A", "w", "W", "s", "S" -> "6"; // in advance, of a weekday, weekend or Sunday
      default -> null;
    };
  }
}
