package news.dateline.ingest.format.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
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
    Charset marked = marked(bytes);
    if (marked != null) {
      return decode(bytes, marked.equals(StandardCharsets.UTF_8) ? 3 : 2, marked);
    }
    String declared = declared(wire.head().text());
    if (declared == null) {
      String text = wire.text(); // the media type's charset, else UTF-8
      return text;
    }
    Charset charset = charset(declared);
    // "UTF-16" without a mark can only be what its first bytes show.
    return decode(bytes, 0, charset.equals(StandardCharsets.UTF_16) ? wide(bytes) : charset);
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

  private static @Nullable Charset marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset wide(byte[] bytes) {
    return bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static Charset charset(String name) throws RefusedException {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RefusedException(
          new Refusal(
              "unknown-charset",
              "line 1",
              "line 1: the encoding '%s' is not known here; send UTF-8".formatted(name)));
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws RefusedException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          new Refusal(
              "undecodable",
              "byte " + in.position(),
              "byte %d is not valid %s, the encoding that the document declares; send it in that"
                      .formatted(in.position(), charset.name())
                  + " encoding, or declare the right one"));
    }
  }
}
