package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Empties what stands among a story's paragraphs and is none of them: its headline, byline and
 * captions, lists of links, "Read more" lines.
 */
final class StoryCleaning implements NodeFilter {
  /** Lists of fewer links than this may be a sentence's. */
  private static final int LINK_LIST = 3;

  /** Percent of its text in links, from which on a block is a list of them. */
  private static final int LINKS_ONLY = 80;

  /** Such a line is no longer; a paragraph that begins with the same words is. */
  private static final int MAX_LINE = 160;

  private static final List<String> LINES =
      List.of(
          "read more",
          "read also",
          "also read",
          "read next",
          "read:",
          "related",
          "see also",
          "most read",
          "more on this",
          "more stories",
          "more from",
          "advertisement",
          "advertising",
          "sign up",
          "subscribe",
          "follow us",
          "share this",
          "recommended",
          "trending",
          "story continues below",
          "article continues",
          "continue reading",
          "watch:",
          "listen:",
          "lesen sie auch",
          "mehr zum thema",
          "lire aussi",
          "à lire aussi",
          "lea también",
          "leer más",
          "leggi anche",
          "lees ook",
          "leia mais",
          "leia também",
          "läs också",
          "читайте также",
          "czytaj także");

  private final Prose prose;
  private final List<Element> found = new ArrayList<>();

  private StoryCleaning(Prose prose) {
    this.prose = prose;
  }

  static void empty(List<Element> blocks, Prose prose) {
    StoryCleaning cleaning = new StoryCleaning(prose);
    blocks.forEach(block -> NodeTraversor.filter(cleaning, block));
    cleaning.found.forEach(Element::empty);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth == 0 || !(node instanceof Element element) || !isForeign(element)) {
      return FilterResult.CONTINUE;
    }
    found.add(element);
    return FilterResult.SKIP_ENTIRELY;
  }

  private boolean isForeign(Element element) {
    String name = element.normalName();
    if (name.equals("h1") || name.equals("footer") || name.equals("figcaption")) {
      return true;
    }
    if (!Prose.isBlock(element)) {
      return isLoose(element) && (name.equals("time") || isDescribed(element));
    }
    Prose.Share share = prose.at(element);
    if (share.chars() == 0) {
      return false;
    }
    return switch (name) {
      case "table", "tbody", "thead", "tr", "td", "th" -> false;
      default ->
          isLine(element, share)
              || isLinkList(element, share)
              || (share.chars() <= MAX_LINE && Marks.isStoryHead(element))
              || (share.prose() == 0 && isDescribed(element));
    };
  }

  /** An inline element that stands in no paragraph: a byline's or a date's. */
  private static boolean isLoose(Element element) {
    Element parent = element.parent();
    return parent == null || !parent.nameIs("p");
  }

  /** A property of the article other than its text: author, date, headline, picture. */
  private static boolean isDescribed(Element element) {
    return switch (element.attr("itemprop")) {
      case "author", "datePublished", "dateModified", "headline", "publisher", "image", "name" ->
          true;
      default -> false;
    };
  }

  private static boolean isLinkList(Element element, Prose.Share share) {
    return share.prose() == 0
        && share.linked() * 100L >= share.chars() * (long) LINKS_ONLY
        && element.childNodeSize() > 1
        && links(element) >= LINK_LIST;
  }

  private static int links(Element element) {
    int links = 0;
    for (Element child : element.children()) {
      links += child.nameIs("a") || child.firstElementChild() != null ? 1 : 0;
    }
    return links;
  }

  private static boolean isLine(Element element, Prose.Share share) {
    if (share.chars() > MAX_LINE || share.chars() == 0) {
      return false;
    }
    String text = TimeMarks.line(element).toLowerCase(Locale.ROOT);
    boolean linked = share.linked() * 2 > share.chars();
    boolean heading = element.normalName().length() == 2 && element.normalName().charAt(0) == 'h';
    for (String line : LINES) {
      if (text.startsWith(line)) {
        boolean alone = text.length() <= line.length() + 1;
        return alone || linked || (heading && text.length() <= line.length() + 20);
      }
    }
    return false;
  }
}
