package news.dateline.ingest.format.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The message header: source indication, message number, priority, category, word count and
 * optional information, parted by blanks (IPTC 7901, message header).
 *
 * @param source the source indication, such as {@code eca}
 * @param number the message number's digits
 * @param priority 1, most urgent, to 6
 * @param category letters of the desk, such as {@code i} or {@code pl}
 * @param item the number that the optional information states, or null
 */
record MessageHeader(
    String source,
    String number,
    @Nullable String priority,
    @Nullable String category,
    @Nullable Item item) {
  private static final int MAX_CHARS = 200; // the standard's line has 69
  private static final int MAX_FIELDS = 40;
  private static final int MAX_WORD = 12;
  private static final int MAX_DIGITS = 6;

  /** The header in that line, or null where it is none. */
  static @Nullable MessageHeader in(String line) {
    if (line.length() > MAX_CHARS) {
      return null;
    }
    List<String> fields = fields(line);
    if (fields.isEmpty() || fields.size() > MAX_FIELDS) {
      return null;
    }
    String first = fields.removeFirst();
    int letters = letters(first);
    String source = first.substring(0, letters);
    String number = first.substring(letters);
    if (number.isEmpty() && !fields.isEmpty()) {
      number = fields.removeFirst();
    }
    if (letters == 0 || letters > MAX_WORD || !isNumber(number)) {
      return null;
    }
    String priority =
        take(fields, f -> f.length() == 1 && f.charAt(0) >= '1' && f.charAt(0) <= '9');
    String category = take(fields, f -> f.length() <= MAX_DIGITS && isWord(f));
    take(fields, MessageHeader::isNumber); // the word count, which counts otherwise than we do
    return new MessageHeader(source, number, priority, category, Item.of(fields));
  }

  /** Whether it has all that the standard demands. */
  boolean isWhole() {
    return priority != null && category != null;
  }

  /** Who counts the items. */
  String counter() {
    return item == null ? source : item.word();
  }

  /** The item's number by that counter. */
  String itemNumber() {
    return item == null ? number : item.number();
  }

  /** Whether the item's number stands apart from the message number. */
  boolean hasItemNumber() {
    return item != null;
  }

  /** "dpa 0157": the number that editors know the item by, whatever channel carries it. */
  record Item(String word, String number) {
    /** The item in the optional information, if that is all it has. */
    static @Nullable Item of(List<String> fields) {
      if (fields.size() != 2 || !isNumber(fields.getLast())) {
        return null;
      }
      String name = fields.getFirst();
      int hyphen = name.indexOf('-'); // "dpa-tns" is a service of dpa
      String word = hyphen < 0 ? name : name.substring(0, hyphen);
      return isWord(word) && word.length() > 1 ? new Item(word, fields.getLast()) : null;
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int start = at;
      while (at < line.length() && line.charAt(at) > ' ') {
        at++;
      }
      if (at > start) {
        fields.add(line.substring(start, at));
      }
      at++;
    }
    return fields;
  }

  private static @Nullable String take(List<String> fields, Predicate<String> shape) {
    return !fields.isEmpty() && shape.test(fields.getFirst()) ? fields.removeFirst() : null;
  }

  /** How many letters and hyphens it begins with; a hyphen is no beginning. */
  private static int letters(String field) {
    int end = 0;
    while (end < field.length()
        && (isLetter(field.charAt(end)) || (end > 0 && field.charAt(end) == '-'))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String field) {
    return !field.isEmpty() && field.chars().allMatch(c -> isLetter((char) c));
  }

  private static boolean isNumber(String field) {
    return !field.isEmpty()
        && field.length() <= MAX_DIGITS
        && field.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
