package news.dateline.ingest.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Header fields (RFC 5322, section 2.2), unfolded; of several with one name the first.
 *
 * @param fields by name in lower case; a byte in each character
 * @param end where the body begins
 */
record Headers(Map<String, String> fields, int end) {

  /** The fields from {@code from} on, up to an empty line or one that is no field. */
  static Headers read(byte[] bytes, int from, int to) {
    Map<String, String> fields = new HashMap<>();
    int at = from;
    while (at < to) {
      int end = endOfField(bytes, at, to);
      int content = withoutLineEnd(bytes, at, end);
      if (content == at) {
        return new Headers(fields, end);
      }
      int colon = colon(bytes, at, content);
      if (colon >= 0) {
        String name = latin(bytes, at, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, unfolded(latin(bytes, colon + 1, content)));
      } else if (bytes[at] != '>') { // mailboxes put ">From " before a field they mistook
        return new Headers(fields, at);
      }
      at = end;
    }
    return new Headers(fields, to);
  }

  /** The value as written, or null. */
  @Nullable String first(String name) {
    return fields.get(name.toLowerCase(Locale.ROOT));
  }

  /** The value as text, or null. */
  @Nullable String text(String name) {
    String raw = first(name);
    return raw == null ? null : EncodedWords.decode(raw).strip();
  }

  /** After the line and those that go on in it, which begin with white space. */
  private static int endOfField(byte[] bytes, int from, int to) {
    int end = endOfLine(bytes, from, to);
    boolean empty = withoutLineEnd(bytes, from, end) == from;
    while (!empty && end < to && (bytes[end] == ' ' || bytes[end] == '\t')) {
      end = endOfLine(bytes, end, to);
    }
    return end;
  }

  /** After the line's LF. */
  static int endOfLine(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && bytes[end] != '\n') {
      end++;
    }
    return Math.min(to, end + 1);
  }

  /** Before CR and LF. */
  static int withoutLineEnd(byte[] bytes, int from, int end) {
    int content = end;
    if (content > from && bytes[content - 1] == '\n') {
      content--;
    }
    if (content > from && bytes[content - 1] == '\r') {
      content--;
    }
    return content;
  }

  /** Where the name ends, which has printable characters only; -1 where the line is no field. */
  private static int colon(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == ':') {
        return i > from ? i : -1;
      }
      boolean blank = bytes[i] == ' ' || bytes[i] == '\t'; // obsolete syntax, section 4.5
      if (!blank && (bytes[i] <= ' ' || bytes[i] == 0x7f)) {
        return -1;
      }
    }
    return -1;
  }

  private static String unfolded(String value) {
    return value.indexOf('\n') < 0 ? value : value.replace("\r", "").replace("\n", "");
  }

  private static String latin(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
