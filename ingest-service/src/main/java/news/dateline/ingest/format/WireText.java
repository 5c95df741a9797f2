package news.dateline.ingest.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: by byte order mark, else by the declared charset, else UTF-8; never by replacing
 * what does not fit.
 */
final class WireText {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]{1,40})");

  private WireText() {}

  /**
   * The delivery's text, line ends as {@code \n}.
   *
   * @throws RefusedException if the bytes are not text in that charset, naming the byte
   */
  static String of(byte[] bytes, @Nullable String contentType) throws RefusedException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, declared(contentType));
  }

  private static Charset declared(@Nullable String contentType) throws RefusedException {
    Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
    if (!charset.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(charset.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RefusedException(
          new Refusal(
              "unknown-charset",
              "Content-Type",
              "the charset '%s' is not known here; send UTF-8".formatted(charset.group(1))));
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws RefusedException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer text = decoder.decode(in);
      return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          new Refusal(
              "undecodable",
              "byte " + in.position(),
              "byte %d is not valid %s; send UTF-8, or name the charset in Content-Type"
                  .formatted(in.position(), charset.name())));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
