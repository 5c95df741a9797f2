package news.dateline.ingest.format.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jdom2.Document;
import org.jdom2.IllegalDataException;
import org.jdom2.IllegalNameException;

/**
 * Reads XML 1.0 safely: nothing is opened beyond the bytes, an external DTD is tolerated and never
 * loaded, a document type that declares entities is refused, and depth, attributes and names are
 * bounded.
 */
public final class XmlReader {
  /** Elements within elements; real wires stay below 40. */
  public static final int MOST_DEPTH = 256;

  private static final int MOST_ATTRIBUTES = 200;
  private static final int MOST_ATTRIBUTE_CHARS = 100_000;
  private static final WstxInputFactory FACTORY = factory();

  private XmlReader() {}

  /**
   * The document; its elements are {@link WireElement}s.
   *
   * @throws RefusedException if it is not well-formed or not harmless, naming the line
   */
  public static Document read(Wire wire) throws RefusedException {
    return read(XmlText.of(wire));
  }

  /**
   * The document that {@code text} holds.
   *
   * @throws RefusedException if it is not well-formed or not harmless, naming the line
   */
  public static Document read(String text) throws RefusedException {
    XMLStreamReader2 stream = null;
    try {
      stream = (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text));
      return new XmlTree(stream).read();
    } catch (XMLStreamException e) {
      Location place = e.getLocation();
      String where = place == null ? "line 1" : "line " + place.getLineNumber();
      throw refusal("malformed-xml", where, "not readable as XML: " + firstLine(e));
    } catch (IllegalNameException | IllegalDataException e) {
      // The tree takes fewer namespaces than the parser, such as none that begins with a digit.
      throw refusal(
          "malformed-xml",
          "line " + (stream == null ? 1 : stream.getLocation().getLineNumber()),
          "not readable as XML: " + e.getMessage());
    } finally {
      close(stream);
    }
  }

  static RefusedException refusal(String reason, String where, String detail) {
    return new RefusedException(new Refusal(reason, where, where + ": " + detail));
  }

  private static void close(@org.jspecify.annotations.Nullable XMLStreamReader2 stream) {
    try {
      if (stream != null) {
        stream.closeCompletely();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a reader of a string cannot fail to close", e);
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("it is broken");
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Lazy parsing would report what is broken in text by unchecked exceptions.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MOST_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_ATTRIBUTE_CHARS);
    return factory;
  }
}
