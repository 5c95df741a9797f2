package news.dateline.ingest.format.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import news.dateline.ingest.format.Place;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Parent;
import org.jdom2.Text;
import org.jspecify.annotations.Nullable;

/**
 * An element that knows its line and what of it was read. Children are found by local name in this
 * element's own namespace, or in none: agencies use other prefixes, or none, but do not mix
 * vocabularies.
 */
public final class WireElement extends Element implements Place {
  private static final long serialVersionUID = 1L;

  private final int line;
  private boolean read;
  private long readAttributes; // a bit for each; the rare sixty-fourth and later count as read

  WireElement(String name, Namespace namespace, int line) {
    super(name, namespace);
    this.line = line;
  }

  /** The line on which it begins, counted from 1. */
  public int line() {
    return line;
  }

  /** The first child of that name, or null. */
  public @Nullable WireElement child(String name) {
    for (int i = 0; i < getContentSize(); i++) {
      if (getContent(i) instanceof WireElement element && element.is(name, getNamespaceURI())) {
        return element;
      }
    }
    return null;
  }

  /** The element down that path of names, or null. */
  public @Nullable WireElement child(String first, String... further) {
    WireElement element = child(first);
    for (int i = 0; element != null && i < further.length; i++) {
      element = element.child(further[i]);
    }
    return element;
  }

  /** The children of that name. */
  public List<WireElement> children(String name) {
    List<WireElement> children = new ArrayList<>();
    for (int i = 0; i < getContentSize(); i++) {
      if (getContent(i) instanceof WireElement element && element.is(name, getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }

  /** Every element down that path of names, in document order. */
  public List<WireElement> all(String... path) {
    List<WireElement> found = new ArrayList<>();
    collect(path, 0, found);
    return found;
  }

  private void collect(String[] path, int step, List<WireElement> found) {
    if (step == path.length) {
      found.add(this);
      return;
    }
    // By index: an iterator for every question would be a fifth of all that reading a wire
    // allocates.
    for (int i = 0; i < getContentSize(); i++) {
      if (getContent(i) instanceof WireElement element
          && element.is(path[step], getNamespaceURI())) {
        element.collect(path, step + 1, found);
      }
    }
  }

  /** Every child element, whatever its namespace. */
  public List<WireElement> elements() {
    List<WireElement> children = new ArrayList<>();
    for (Content content : getContent()) {
      if (content instanceof WireElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /**
   * As JDOM's, without its copies at every level. Most elements hold one text, which needs no copy
   * at all.
   */
  @Override
  public String getValue() {
    if (getContentSize() == 1 && getContent(0) instanceof Text text) {
      return text.getText();
    }
    StringBuilder value = new StringBuilder();
    Deque<Iterator<Content>> open = new ArrayDeque<>(List.of(getContent().iterator()));
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        continue;
      }
      switch (open.element().next()) {
        case Text text -> value.append(text.getText());
        case Element element -> open.push(element.getContent().iterator());
        default -> {}
      }
    }
    return value.toString();
  }

  /** The text in it and below it, as it stands; counts all of it as read. */
  public String text() {
    readAll();
    return getValue();
  }

  /** The attribute's value without white space at its ends, or null where it is absent or blank. */
  public @Nullable String attribute(String name) {
    return attribute(name, Namespace.NO_NAMESPACE);
  }

  /** The attribute of that namespace, such as {@code xml:lang}; null where absent or blank. */
  public @Nullable String attribute(String name, Namespace namespace) {
    if (!hasAttributes()) {
      return null;
    }
    List<Attribute> attributes = getAttributes();
    for (int i = 0; i < attributes.size(); i++) {
      Attribute attribute = attributes.get(i);
      if (attribute.getName().equals(name) && attribute.getNamespace().equals(namespace)) {
        readAttributes |= 1L << Math.min(i, Long.SIZE - 1);
        String value = attribute.getValue().strip();
        return value.isEmpty() ? null : value;
      }
    }
    return null;
  }

  /** Counts this element's own text as read. */
  public void markRead() {
    read = true;
  }

  /** Counts this element and all below it as read. */
  public void readAll() {
    List<WireElement> open = new ArrayList<>(List.of(this));
    while (!open.isEmpty()) {
      WireElement element = open.removeLast();
      element.read = true;
      element.readAttributes = -1L;
      open.addAll(element.elements());
    }
  }

  /** The element's XPath and line. */
  @Override
  public String describe() {
    return "%s (line %d)".formatted(XmlPath.of(this), line);
  }

  /** The place of an attribute. */
  public Place at(String attribute) {
    return () -> "%s/@%s (line %d)".formatted(XmlPath.of(this), attribute, line);
  }

  boolean isRead() {
    return read;
  }

  boolean isAttributeRead(int index) {
    return index >= Long.SIZE - 1 || (readAttributes & 1L << index) != 0;
  }

  @Nullable WireElement parent() {
    Parent parent = getParent();
    return parent instanceof WireElement element ? element : null;
  }

  private boolean is(String name, String namespace) {
    String own = getNamespaceURI();
    return getName().equals(name) && (own.equals(namespace) || own.isEmpty());
  }
}
