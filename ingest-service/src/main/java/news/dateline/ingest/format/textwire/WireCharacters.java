package news.dateline.ingest.format.textwire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;

/**
 * The characters of a text wire, which declares no encoding: the Content-Type's, else UTF-8 where
 * the bytes are such, else windows-1252, as European wires use it.
 *
 * @param text line ends as {@code \n}; of windows-1252, 0x80 to 0x9F stay as controls, which the
 *     cleaning of text turns into what they mean
 * @param assumed whether windows-1252 was assumed
 */
public record WireCharacters(String text, boolean assumed) {

  /**
   * The delivery's characters.
   *
   * @throws RefusedException if it declares an encoding that its bytes are not in
   */
  public static WireCharacters of(Wire wire) throws RefusedException {
    try {
      return new WireCharacters(wire.text(), false);
    } catch (RefusedException e) {
      String declared = wire.contentType();
      if (declared != null && declared.toLowerCase(Locale.ROOT).contains("charset")) {
        throw e;
      }
      String text = new String(wire.bytes(), StandardCharsets.ISO_8859_1);
      return new WireCharacters(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }
  }

  /** Warns where the encoding is a guess. */
  public void warn(Draft draft) {
    if (assumed) {
      draft.warn(
          "bodyText",
          "assumed-charset",
          "no charset is declared and the bytes are no UTF-8; read as windows-1252");
    }
  }
}
