package news.dateline.ingest.format.newsml1;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlText;

/** The text of a DataContent, out of the encoding it stands in. */
final class Encoded {
  private Encoded() {}

  /**
   * The text, decoded.
   *
   * @throws RefusedException if the encoding is not Base64, or what it holds is not
   */
  static String text(WireElement data, Wire wire) throws RefusedException {
    String text = data.text();
    for (WireElement at = data;
        at.getParent() instanceof WireElement encoding && encoding.getName().equals("Encoding");
        at = encoding) {
      String notation = ContentItem.lower(encoding, "Notation");
      if (!notation.contains("base64")) {
        throw refused(encoding, "the encoding '%s' is not known; send Base64".formatted(notation));
      }
      text = XmlText.of(new Wire(decoded(text, encoding), null, wire.receivedAt()));
    }
    return text;
  }

  private static byte[] decoded(String text, WireElement encoding) throws RefusedException {
    try {
      return Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw refused(encoding, "the content is not Base64: " + e.getMessage());
    }
  }

  private static RefusedException refused(WireElement encoding, String detail) {
    return new RefusedException(new Refusal("undecodable-content", encoding.describe(), detail));
  }
}
