package news.dateline.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Bytes as text in a known charset, never by replacing what does not fit. */
public final class StrictText {
  private static final char REPLACEMENT = '\uFFFD';

  private StrictText() {}

  /** The charset that a byte order mark shows. */
  public static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** The length of that charset's byte order mark. */
  public static int markBytes(Charset marked) {
    return marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
  }

  /** The text after the byte order mark that has shown this charset. */
  public static String afterMark(byte[] bytes, Charset marked) throws RefusedException {
    return decode(bytes, markBytes(marked), marked);
  }

  /**
   * The charset of that name.
   *
   * @param where what names it, such as {@code Content-Type}
   */
  public static Charset named(String name, String where) throws RefusedException {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RefusedException(
          new Refusal(
              "unknown-charset",
              where,
              "%s: the charset '%s' is not known here; send UTF-8"
                  .formatted(where, Draft.shortened(name))));
    }
  }

  /**
   * The text of the bytes from that offset.
   *
   * @throws RefusedException if they are not in that charset, naming the byte
   */
  public static String decode(byte[] bytes, int from, Charset charset) throws RefusedException {
    // A third of the decoder's allocations. What it replaces shows, and is decoded strictly then.
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
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
              "byte %d is not valid %s; send UTF-8, or state the charset that it is in"
                  .formatted(in.position(), charset.name())));
    } catch (UnsupportedOperationException e) {
      throw new RefusedException(
          new Refusal(
              "unknown-charset",
              "charset",
              "the charset '%s' cannot be read; send UTF-8".formatted(charset.name())));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
