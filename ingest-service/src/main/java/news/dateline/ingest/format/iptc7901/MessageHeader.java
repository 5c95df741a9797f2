package news.dateline.ingest.format.iptc7901;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The message header: source indication, message number, priority, category, word count and
 * optional information, parted by blanks (IPTC 7901, message header).
 *
 * @param source the source indication, such as {@code eca}
 * @param number the message number's digits
 * @param priority 1, most urgent, to 6
 * @param category letters of the desk, such as {@code i} or {@code pl}
 * @param optional what follows the word count
 */
record MessageHeader(
    String source,
    String number,
    @Nullable String priority,
    @Nullable String category,
    @Nullable String optional) {
  private static final int MAX_CHARS = 200; // the standard's line has 69

  private static final Pattern HEADER =
      Pattern.compile(
          "^([A-Za-z][A-Za-z-]{0,11}) ?(\\d{1,6})"
              + "(?: ([1-9]))?(?: ([A-Za-z]{1,6}))?(?: (\\d{1,6}))?(?: (.*))?$");

  /** "dpa 0157": the number that editors know the item by, whatever channel carries it. */
  private static final Pattern ITEM =
      Pattern.compile("^([A-Za-z]{2,8})(?:-[A-Za-z]{1,6})? (\\d{1,6})$");

  /** The header in that line, or null where it is none. */
  static @Nullable MessageHeader in(String line) {
    if (line.length() > MAX_CHARS) {
      return null;
    }
    Matcher header = HEADER.matcher(String.join(" ", line.strip().split("[ \t]+", -1)));
    return header.matches()
        ? new MessageHeader(
            header.group(1), header.group(2), header.group(3), header.group(4), header.group(6))
        : null;
  }

  /** Whether it has all that the standard demands. */
  boolean isWhole() {
    return priority != null && category != null;
  }

  /** Who counts the items. */
  String counter() {
    Matcher item = item();
    return item == null ? source : item.group(1);
  }

  /** The item's number by that counter. */
  String itemNumber() {
    Matcher item = item();
    return item == null ? number : item.group(2);
  }

  /** Whether the item's number stands apart from the message number. */
  boolean hasItemNumber() {
    return item() != null;
  }

  private @Nullable Matcher item() {
    if (optional == null) {
      return null;
    }
    Matcher item = ITEM.matcher(optional.strip());
    return item.matches() ? item : null;
  }
}
