package news.dateline.ingest.format.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a mail as text: by the stated charset where they are in it, else UTF-8, else
 * windows-1252, which never fails.
 *
 * @param text 0x80 to 0x9F of windows-1252 stay as controls, which the cleaning of text turns into
 *     what they mean
 * @param doubt what was wrong with the stated charset, or null
 */
record MailBytes(String text, @Nullable String doubt) {

  static MailBytes decode(byte[] bytes, @Nullable String stated) {
    Charset charset = charset(stated);
    if (stated != null && charset == null) {
      return guess(bytes, "the charset '%s' is not known here".formatted(stated));
    }
    // Mailers state us-ascii where they state nothing.
    if (charset == null || charset.equals(StandardCharsets.US_ASCII)) {
      boolean ascii = isAscii(bytes);
      String doubt = stated == null ? "no charset is stated" : "the text is not " + stated;
      return ascii ? new MailBytes(latin1(bytes), null) : guess(bytes, doubt);
    }
    String text = strictly(bytes, charset);
    return text == null ? guess(bytes, "the text is not " + stated) : new MailBytes(text, null);
  }

  private static MailBytes guess(byte[] bytes, String doubt) {
    String text = strictly(bytes, StandardCharsets.UTF_8);
    return text == null
        ? new MailBytes(latin1(bytes), doubt + "; read as windows-1252")
        : new MailBytes(text, doubt + "; read as UTF-8");
  }

  static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      return latin1(bytes);
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
