package news.dateline.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Content transfer encodings (RFC 2045, section 6). What is broken is passed over, not refused. */
final class TransferEncoding {
  private TransferEncoding() {}

  /** The bytes of a body; null where the encoding is not known. */
  static byte @Nullable [] decode(byte[] body, @Nullable String encoding) {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "7bit", "8bit", "binary" -> body;
      case "quoted-printable" -> quoted(new String(body, StandardCharsets.ISO_8859_1), false);
      case "base64" -> base64(new String(body, StandardCharsets.ISO_8859_1));
      default -> null;
    };
  }

  /** What is no base64 is passed over; a last group that is too short is dropped. */
  static byte[] base64(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && digits.length() % 4 > 1) {
        digits.append("=".repeat(4 - digits.length() % 4));
      } else if (isBase64(c)) {
        digits.append(c);
      }
    }
    int rest = digits.length() % 4;
    if (rest == 1) {
      digits.setLength(digits.length() - 1);
    }
    // A mailing list may add its plain footer to a part in base64: only what comes first is data.
    int padding = digits.indexOf("=");
    int end = padding < 0 ? digits.length() : Math.min(digits.length(), padding / 4 * 4 + 4);
    return Base64.getDecoder().decode(digits.substring(0, end));
  }

  /** Bytes of a text in quoted-printable; {@code word} where it stands in a header. */
  static byte[] quoted(String text, boolean word) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c != '=') {
        out.write(c);
        continue;
      }
      int high = hex(text, i + 1);
      int low = hex(text, i + 2);
      if (high >= 0 && low >= 0) {
        out.write(16 * high + low);
        i += 2;
      } else {
        int end = word ? -1 : softBreak(text, i + 1);
        if (end < 0) {
          out.write(c);
        } else {
          i = end;
        }
      }
    }
    return out.toByteArray();
  }

  /** The line end of a soft line break, blanks before it included; -1 where there is none. */
  private static int softBreak(String text, int at) {
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    if (text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n') {
      return end + 1;
    }
    return text.charAt(end) == '\n' || text.charAt(end) == '\r' ? end : -1;
  }

  private static int hex(String text, int at) {
    return at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }
}
