package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Empties what is no part of a story: navigation, asides, forms, hidden elements, and what its
 * class says is an advertisement, a share bar and the like. Emptied, not removed: to remove many of
 * one parent takes time by the square of their number.
 */
final class Boilerplate implements NodeFilter {
  /** A block with more of the page's prose than a third is the story, whatever it is called. */
  private static final int STORY_SHARE = 3;

  private final Prose prose;
  private final int total;
  private final List<Element> found = new ArrayList<>();

  private Boilerplate(Prose prose, Element root) {
    this.prose = prose;
    this.total = prose.at(root).prose();
  }

  static void empty(Element body, Prose prose) {
    Boilerplate boilerplate = new Boilerplate(prose, body);
    NodeTraversor.filter(boilerplate, body);
    boilerplate.found.forEach(Element::empty);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth == 0 || !(node instanceof Element element) || !isBoilerplate(element)) {
      return FilterResult.CONTINUE;
    }
    found.add(element);
    return FilterResult.SKIP_ENTIRELY;
  }

  private boolean isBoilerplate(Element element) {
    boolean story = prose.at(element).prose() * STORY_SHARE > total;
    return switch (element.normalName()) {
      case "nav", "aside", "menu", "dialog", "button", "select", "textarea" -> true;
      case "article", "main" -> false;
      case "footer", "header", "form" -> !story;
      case "p", "blockquote" -> isHidden(element) || Marks.isBoilerplate(element);
      default ->
          isHidden(element) || (!story && (hasRole(element) || Marks.isBoilerplate(element)));
    };
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static boolean hasRole(Element element) {
    return switch (element.attr("role")) {
      case "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist" ->
          true;
      default -> element.attr("aria-hidden").equals("true") && element.attr("role").isEmpty();
    };
  }
}
