package news.dateline.ingest.format.xml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import news.dateline.ingest.format.RefusedException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one document from its events. */
final class XmlTree {
  private final XMLStreamReader2 stream;
  private final Map<String, Namespace> namespaces = new HashMap<>();
  private final StringBuilder pending = new StringBuilder();
  private boolean hasDoctype;
  private @Nullable WireElement root;
  private @Nullable WireElement open;

  XmlTree(XMLStreamReader2 stream) {
    this.stream = stream;
  }

  Document read() throws XMLStreamException, RefusedException {
    while (stream.hasNext()) {
      event(stream.next());
    }
    if (root == null) {
      throw new XMLStreamException("there is no element", stream.getLocation());
    }
    return new Document(root);
  }

  private void event(int event) throws XMLStreamException, RefusedException {
    switch (event) {
      case START_ELEMENT -> start();
      case END_ELEMENT -> end();
      case CHARACTERS, CDATA, SPACE -> {
        if (open != null) {
          pending.append(stream.getTextCharacters(), stream.getTextStart(), stream.getTextLength());
        }
      }
      case ENTITY_REFERENCE -> pending.append(entity(stream.getLocalName()));
      case DTD -> doctype();
      default -> {} // comments and processing instructions say nothing to us
    }
  }

  /** Some wires name a DTD out of habit. One that declares entities is an attack. */
  private void doctype() throws XMLStreamException, RefusedException {
    hasDoctype = true;
    String subset = stream.getDTDInfo().getDTDInternalSubset();
    if (subset != null && (subset.contains("<!ENTITY") || subset.indexOf('%') >= 0)) {
      throw XmlReader.refusal(
          "entity-declaration",
          "line " + stream.getLocation().getLineNumber(),
          "the DOCTYPE declares entities, which is not taken; send the document without them");
    }
  }

  /**
   * A document type may declare the entities of HTML, and those are known without loading it; with
   * none, an undeclared entity is not well-formed (XML 1.0, section 4.1).
   */
  private String entity(String name) throws RefusedException {
    String reference = "&" + name + ";";
    String resolved = hasDoctype ? Parser.unescapeEntities(reference, true) : reference;
    if (resolved.equals(reference)) {
      throw XmlReader.refusal(
          "undeclared-entity",
          "line " + stream.getLocation().getLineNumber(),
          "not readable as XML: the entity %s is declared nowhere".formatted(reference));
    }
    return resolved;
  }

  private void start() {
    flush();
    String prefix = stream.getPrefix();
    WireElement element =
        new WireElement(
            stream.getLocalName(),
            namespace(prefix, stream.getNamespaceURI()),
            stream.getLocation().getLineNumber());
    for (int i = 0; i < stream.getNamespaceCount(); i++) {
      Namespace declared = namespace(stream.getNamespacePrefix(i), stream.getNamespaceURI(i));
      if (!declared.getPrefix().isEmpty() && !declared.equals(element.getNamespace())) {
        element.addNamespaceDeclaration(declared);
      }
    }
    for (int i = 0; i < stream.getAttributeCount(); i++) {
      element.setAttribute(
          stream.getAttributeLocalName(i),
          stream.getAttributeValue(i),
          namespace(stream.getAttributePrefix(i), stream.getAttributeNamespace(i)));
    }
    if (open == null) {
      root = element;
    } else {
      open.addContent(element);
    }
    open = element;
  }

  private void end() {
    flush();
    open = open == null ? null : open.parent();
  }

  private void flush() {
    if (!pending.isEmpty() && open != null) {
      open.addContent(new Text(pending.toString()));
    }
    pending.setLength(0);
  }

  private Namespace namespace(@Nullable String prefix, @Nullable String written) {
    String uri = written == null ? "" : written.strip(); // blanks are slips of the pen
    if (uri.isEmpty()) {
      return Namespace.NO_NAMESPACE;
    }
    String known = prefix == null ? "" : prefix;
    Namespace namespace = namespaces.get(known);
    if (namespace == null || !namespace.getURI().equals(uri)) {
      namespace = Namespace.getNamespace(known, uri);
      namespaces.put(known, namespace);
    }
    return namespace;
  }
}
