package news.dateline.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Encoded words of header fields (RFC 2047). Words next to each other are joined before they are
 * decoded, since mailers cut characters in two; what cannot be decoded stays as written.
 */
final class EncodedWords {
  /** The standard's words have 75 characters; mailers write whole subjects into one. */
  private static final int MAX_WORD = 1_000;

  private final String field;
  private final StringBuilder out = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private @Nullable String charset;

  private EncodedWords(String field) {
    this.field = field;
  }

  /** The field's text, unfolded. {@code raw} has a byte in each character. */
  static String decode(String raw) {
    String field = MailBytes.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null).text();
    String unfolded = field.replace("\r", "").replace("\n", "");
    return unfolded.contains("=?") ? new EncodedWords(unfolded).decode() : unfolded;
  }

  private String decode() {
    int at = 0;
    while (at < field.length()) {
      int next = field.indexOf("=?", at);
      if (next < 0) {
        plain(field.substring(at));
        break;
      }
      plain(field.substring(at, next));
      at = word(next);
    }
    flush();
    return out.toString();
  }

  /** White space between two encoded words is none of the text (RFC 2047, section 6.2). */
  private void plain(String text) {
    if (pending.size() > 0 && text.isBlank()) {
      return;
    }
    flush();
    out.append(text);
  }

  /** Reads the encoded word at {@code at}; where it ends. */
  private int word(int at) {
    int bound = Math.min(field.length(), at + MAX_WORD);
    int charsetEnd = field.indexOf('?', at + 2, bound);
    int encodingEnd = charsetEnd < 0 ? -1 : field.indexOf('?', charsetEnd + 1, bound);
    int end = encodingEnd < 0 ? -1 : field.indexOf("?=", encodingEnd + 1, bound);
    if (end < 0 || encodingEnd != charsetEnd + 2) {
      flush();
      out.append("=?");
      return at + 2;
    }
    String stated = field.substring(at + 2, charsetEnd);
    int language = stated.indexOf('*'); // RFC 2231, section 5
    String name = language < 0 ? stated : stated.substring(0, language);
    String text = field.substring(encodingEnd + 1, end);
    byte[] bytes =
        switch (field.charAt(charsetEnd + 1)) {
          case 'b', 'B' -> TransferEncoding.base64(text);
          case 'q', 'Q' -> TransferEncoding.quoted(text.replace('_', ' '), true);
          default -> null;
        };
    if (bytes == null) {
      flush();
      out.append(field, at, end + 2);
      return end + 2;
    }
    if (charset != null && !charset.equalsIgnoreCase(name)) {
      flush();
    }
    charset = name;
    pending.writeBytes(bytes);
    return end + 2;
  }

  private void flush() {
    if (pending.size() > 0) {
      out.append(MailBytes.decode(pending.toByteArray(), charset).text());
      pending.reset();
    }
    charset = null;
  }
}
