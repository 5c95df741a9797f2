package news.dateline.ingest.format.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads what is nearly XML: end tags may be missing or wrong, prefixes undeclared, several elements
 * may stand side by side. It opens nothing and expands no entity but those of HTML.
 */
public final class LenientXml {
  /** The namespace of a prefix that is declared nowhere begins so, and ends with the prefix. */
  public static final String UNDECLARED = "undeclared:";

  /** Tags beyond this are no document that is worth the memory that guessing takes. */
  private static final int MOST_TAGS = 200_000;

  private LenientXml() {}

  /**
   * What could be read.
   *
   * @param roots the outermost elements, in order
   * @param unclosed elements that have content and no end tag of their own
   */
  public record Recovered(List<WireElement> roots, Set<WireElement> unclosed) {
    /** Both are copied. */
    public Recovered {
      roots = List.copyOf(roots);
      unclosed = Set.copyOf(unclosed);
    }
  }

  /** Reads the text; nothing is recovered of one that has more tags than a document of ours. */
  public static Recovered read(String text) {
    if (text.chars().filter(c -> c == '<').limit(MOST_TAGS).count() == MOST_TAGS) {
      return new Recovered(List.of(), Set.of());
    }
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(XmlReader.MOST_DEPTH);
    Builder builder = new Builder();
    NodeTraversor.traverse(builder, parser.parseInput(text, ""));
    return new Recovered(builder.roots, builder.unclosed);
  }

  private static final class Builder implements NodeVisitor {
    private final List<WireElement> roots = new ArrayList<>();
    private final Set<WireElement> unclosed = new HashSet<>();
    private final Deque<WireElement> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>(List.of(Map.of()));

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode text when !open.isEmpty() ->
            open.element().addContent(new Text(legal(text.getWholeText())));
        case Element element when depth > 0 -> start(element);
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (depth > 0 && node instanceof Element element) {
        WireElement closed = open.pop();
        scopes.pop();
        if (element.childNodeSize() > 0 && element.endSourceRange().isImplicit()) {
          unclosed.add(closed);
        }
      }
    }

    private void start(Element element) {
      Map<String, String> scope = scope(element);
      WireElement made = element(element, scope);
      for (Attribute attribute : element.attributes()) {
        addAttribute(made, attribute, scope);
      }
      if (open.isEmpty()) {
        roots.add(made);
      } else {
        open.element().addContent(made);
      }
      open.push(made);
      scopes.push(scope);
    }

    /** Character references may stand for what XML forbids (XML 1.0, production 2). */
    private static String legal(String text) {
      return Verifier.checkCharacterData(text) == null
          ? text
          : text.codePoints()
              .filter(Verifier::isXMLCharacter)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    }

    private Map<String, String> scope(Element element) {
      Map<String, String> outer = scopes.element();
      Map<String, String> inner = outer;
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.equals("xmlns") || name.startsWith("xmlns:")) {
          inner = inner.equals(outer) ? new HashMap<>(outer) : inner;
          inner.put(name.equals("xmlns") ? "" : name.substring(6), attribute.getValue().strip());
        }
      }
      return inner;
    }

    private static WireElement element(Element element, Map<String, String> scope) {
      int line = element.sourceRange().start().lineNumber();
      String name = element.tagName();
      int colon = name.indexOf(':');
      String local = name.substring(colon + 1);
      try {
        return new WireElement(
            local, namespace(colon < 0 ? "" : name.substring(0, colon), scope), line);
      } catch (IllegalArgumentException e) {
        return new WireElement("unnamed", Namespace.NO_NAMESPACE, line); // no name that XML allows
      }
    }

    private static Namespace namespace(String prefix, Map<String, String> scope) {
      String uri = scope.getOrDefault(prefix, "");
      if (uri.isEmpty() || Verifier.checkNamespaceURI(uri) != null) {
        return prefix.isEmpty()
            ? Namespace.NO_NAMESPACE
            : Namespace.getNamespace(prefix, UNDECLARED + prefix);
      }
      return Namespace.getNamespace(prefix, uri);
    }

    private static void addAttribute(
        WireElement element, Attribute attribute, Map<String, String> scope) {
      String name = attribute.getKey();
      if (name.startsWith("xmlns")) {
        return;
      }
      int colon = name.indexOf(':');
      String prefix = colon < 0 ? "" : name.substring(0, colon);
      try {
        element.setAttribute(name.substring(colon + 1), attribute.getValue(), of(prefix, scope));
      } catch (IllegalArgumentException e) {
        element.markRead(); // an attribute that XML does not allow says nothing
      }
    }

    private static Namespace of(String prefix, Map<String, String> scope) {
      if (prefix.equals("xml")) {
        return Namespace.XML_NAMESPACE;
      }
      return prefix.isEmpty() ? Namespace.NO_NAMESPACE : namespace(prefix, scope);
    }
  }
}
