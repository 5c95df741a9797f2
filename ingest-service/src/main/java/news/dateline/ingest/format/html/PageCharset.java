package news.dateline.ingest.format.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StrictText;
import news.dateline.ingest.format.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text, in the order of WHATWG HTML 13.2.3: byte order mark, Content-Type, the
 * page's own declaration; else UTF-8 if it is that, else windows-1252.
 *
 * @param doubt one sentence, if bytes did not fit
 */
record PageCharset(String text, @Nullable String doubt) {
  static PageCharset decode(Wire wire) {
    byte[] bytes = wire.bytes();
    Optional<Charset> marked = StrictText.marked(bytes);
    if (marked.isPresent()) {
      return decode(bytes, StrictText.markBytes(marked.get()), marked.get());
    }
    Charset declared =
        inContentType(wire.contentType())
            .or(() -> MetaCharset.in(wire.head().text()))
            .orElse(StandardCharsets.UTF_8);
    return decode(bytes, 0, declared);
  }

  private static PageCharset decode(byte[] bytes, int from, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? utf8(bytes, from)
        : new PageCharset(text(bytes, from, charset), null);
  }

  private static Optional<Charset> inContentType(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    int at = type.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String label = type.substring(at + "charset=".length());
    int end = label.indexOf(';');
    return EncodingLabels.find((end < 0 ? label : label.substring(0, end)).replace("\"", ""));
  }

  /** What says that it is UTF-8, or nothing, and has no valid sequence of it is windows-1252. */
  private static PageCharset utf8(byte[] bytes, int from) {
    try {
      return new PageCharset(StrictText.decode(bytes, from, StandardCharsets.UTF_8), null);
    } catch (RefusedException e) {
      if (hasSequence(bytes)) {
        return new PageCharset(
            text(bytes, from, StandardCharsets.UTF_8),
            "bytes that are no UTF-8 were replaced; send the page in the charset it declares");
      }
      return new PageCharset(
          text(bytes, from, Charset.forName("windows-1252")),
          "the bytes are no UTF-8 and were read as windows-1252; declare the charset");
    }
  }

  /** Whether a whole sequence of UTF-8, of two or three bytes, stands anywhere. */
  private static boolean hasSequence(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      boolean two = (bytes[i] & 0xE0) == 0xC0 && isContinuation(bytes, i + 1);
      boolean three = (bytes[i] & 0xF0) == 0xE0 && isContinuation(bytes, i + 1);
      if (two || (three && isContinuation(bytes, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContinuation(byte[] bytes, int at) {
    return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
