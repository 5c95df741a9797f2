package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A parsed page and what one walk over it finds. Nothing of it is fetched. */
final class Page implements NodeVisitor {
  /**
   * Elements deeper than this are put one level up: pages that people read stay below 100, and the
   * worst nestings cost the square of it.
   */
  private static final int MAX_DEPTH = 256;

  private final Document document;
  final MetaTags meta = new MetaTags();
  final List<String> jsonLd = new ArrayList<>();
  final List<Element> firstHeadings = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> bodyElements = new ArrayList<>();
  @Nullable String canonical;
  @Nullable String base;
  boolean asksForPassword;

  private Page(Document document) {
    this.document = document;
  }

  static Page of(String html) {
    Page page = new Page(Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, ""));
    NodeTraversor.traverse(page, page.document);
    return page;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> meta.add(element);
      case "link" -> readLink(element);
      case "base" -> base = base == null ? element.attr("href") : base;
      case "script" -> readScript(element);
      case "h1" -> firstHeadings.add(element);
      case "time" -> times.add(element);
      case "input" -> asksForPassword |= element.attr("type").equalsIgnoreCase("password");
      default -> {}
    }
    if (hasWord(element.attr("itemprop"), "articleBody")
        || hasWord(element.attr("property").replace("schema:", ""), "articleBody")) {
      bodyElements.add(element);
    }
  }

  Element body() {
    return document.body();
  }

  Element root() {
    return document;
  }

  String title() {
    return document.title();
  }

  /** The language of the html element; empty where it has none. */
  String language() {
    Element html = document.firstElementChild();
    if (html == null) {
      return "";
    }
    return html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
  }

  private void readLink(Element link) {
    if (canonical == null && hasWord(link.attr("rel"), "canonical")) {
      String href = link.attr("href").strip();
      canonical = href.isEmpty() ? null : href;
    }
  }

  private void readScript(Element script) {
    String type = script.attr("type").strip();
    if (type.regionMatches(true, 0, "application/ld+json", 0, "application/ld+json".length())) {
      jsonLd.add(script.data());
    }
  }

  /** Whether a list of words, parted by blanks, has that one. */
  static boolean hasWord(String words, String word) {
    int at = words.length() < word.length() ? -1 : indexOfIgnoreCase(words, word);
    return at >= 0
        && (at == 0 || words.charAt(at - 1) <= ' ')
        && (at + word.length() == words.length() || words.charAt(at + word.length()) <= ' ');
  }

  private static int indexOfIgnoreCase(String text, String part) {
    for (int i = 0; i + part.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, part, 0, part.length())) {
        return i;
      }
    }
    return -1;
  }
}
