package news.dateline.ingest.format.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StrictText;
import news.dateline.ingest.format.Wire;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML entity: by byte order mark, else by its declaration, else as its first bytes
 * show (XML 1.0, appendix F). The declaration goes before the charset of the media type, against
 * RFC 7303: agencies write the former with their article, and the latter is set by some server.
 */
public final class XmlText {
  private static final int DECLARATION_CHARS = 200;

  private XmlText() {}

  /**
   * The text, without byte order mark.
   *
   * @throws RefusedException if the bytes are not in the charset that they are declared to be in
   */
  public static String of(Wire wire) throws RefusedException {
    byte[] bytes = wire.bytes();
    Optional<Charset> marked = StrictText.marked(bytes);
    if (marked.isPresent()) {
      return StrictText.afterMark(bytes, marked.get());
    }
    String declared = declared(wire.head().text());
    if (declared == null) {
      return wire.text(); // the media type's charset, else UTF-8
    }
    Charset charset = StrictText.named(declared, "line 1");
    // "UTF-16" without a mark can only be what its first bytes show.
    return StrictText.decode(
        bytes, 0, charset.equals(StandardCharsets.UTF_16) ? wide(bytes) : charset);
  }

  /** The name in {@code <?xml … encoding="…"?>}, or null. */
  public static @Nullable String declared(String text) {
    if (!text.startsWith("<?xml")) {
      return null;
    }
    int end = text.indexOf("?>");
    String declaration =
        text.substring(0, end < 0 ? Math.min(text.length(), DECLARATION_CHARS) : end);
    int at = declaration.indexOf("encoding");
    if (at < 0) {
      return null;
    }
    for (int i = at + "encoding".length(); i < declaration.length(); i++) {
      char c = declaration.charAt(i);
      if (c == '"' || c == '\'') {
        int close = declaration.indexOf(c, i + 1);
        return close < 0 ? null : declaration.substring(i + 1, close).strip();
      }
    }
    return null;
  }

  private static Charset wide(byte[] bytes) {
    return bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }
}
