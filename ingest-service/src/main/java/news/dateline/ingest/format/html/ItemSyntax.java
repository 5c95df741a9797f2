package news.dateline.ingest.format.html;

import org.jsoup.nodes.Element;

/** How items are written into elements: HTML microdata (WHATWG HTML 5) or RDFa Lite 1.1. */
enum ItemSyntax {
  MICRODATA("microdata", "itemscope", "itemtype", "itemprop"),
  RDFA("RDFa", "typeof", "typeof", "property");

  private final String label;
  private final String scope;
  private final String type;
  private final String property;

  ItemSyntax(String label, String scope, String type, String property) {
    this.label = label;
    this.scope = scope;
    this.type = type;
    this.property = property;
  }

  String label() {
    return label;
  }

  boolean isItem(Element element) {
    return element.hasAttr(scope);
  }

  /** The item's types, parted by blanks. */
  String types(Element element) {
    return element.attr(type);
  }

  /** Names of properties of the item around it, parted by blanks; empty where it is none. */
  String properties(Element element) {
    return element.attr(property);
  }

  /** A property's local name; empty for one of another vocabulary, such as {@code og:title}. */
  static String localName(String property) {
    int end = property.startsWith("schema:") ? 6 : -1;
    if (property.contains("schema.org/")) {
      end = property.lastIndexOf('/');
    }
    String name = property.substring(end + 1);
    return name.indexOf(':') < 0 && name.indexOf('.') < 0 ? name : "";
  }

  /** What the element's own attributes say as a value; empty where its text is the value. */
  static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return switch (element.normalName()) {
      case "a", "area", "link" -> element.attr("href");
      case "img", "amp-img", "audio", "embed", "iframe", "source", "track", "video" ->
          element.attr("src");
      case "object" -> element.attr("data");
      case "data", "meter" -> element.attr("value");
      case "time" -> element.attr("datetime");
      default -> "";
    };
  }
}
