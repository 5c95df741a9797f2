package news.dateline.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a delivery, decoded leniently: enough to recognise a format by, never to read an
 * article from.
 */
public final class Head {
  private static final int BYTES = 16_384; // prologues with licence texts have a few thousand
  private static final char BOM = '\uFEFF';

  private final String text;
  private final String rootElement;
  private final String rootNamespace;

  private Head(String text) {
    this.text = text;
    XmlProlog root = XmlProlog.of(text);
    this.rootElement = root.element();
    this.rootNamespace = root.namespace();
  }

  static Head of(byte[] bytes) {
    int length = Math.min(bytes.length, BYTES);
    String text = new String(bytes, 0, length, charset(bytes));
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == BOM)) {
      if (text.charAt(start) < '\t') {
        break; // the SYN and SOH of a text wire are its marks
      }
      start++;
    }
    return new Head(text.substring(start));
  }

  /** UTF-8 and its kin keep ASCII, which is all that marks a format; UTF-16 shows by its zeros. */
  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.ISO_8859_1;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0xEF && second == 0xBB ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }

  /**
   * The text from the first character that is no white space; ASCII is right, the rest may not be.
   */
  public String text() {
    return text;
  }

  /** Whether it begins as JSON of an object or an array does. */
  public boolean isJson() {
    return text.startsWith("{") || text.startsWith("[");
  }

  /** Whether it begins as XML or HTML does. */
  public boolean isMarkup() {
    return text.startsWith("<");
  }

  /** The local name of the first element; empty where there is none. */
  public String rootElement() {
    return rootElement;
  }

  /** That element's namespace as it declares it; empty where it does not. */
  public String rootNamespace() {
    return rootNamespace;
  }
}
