package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's story stands: in the elements declared as its articleBody, in a container of a
 * known name, in its article element, in main, or else where the running text is densest. Each must
 * hold enough of the page's prose; a teaser may be an article element too.
 */
final class StoryBlocks implements NodeVisitor {
  /** Percent of the page's prose that a declared body must have; comments may be the rest. */
  private static final int DECLARED = 30;

  private static final int NAMED = 50;

  /** Percent that a child must have for the story to be within it: so that no part is lost. */
  private static final int WITHIN = 75;

  private final Prose prose;
  private final int total;
  private @Nullable Element container;
  private @Nullable Element article;
  private @Nullable Element main;

  private StoryBlocks(Prose prose, Element body) {
    this.prose = prose;
    this.total = prose.at(body).prose();
  }

  /**
   * The story's blocks, in order.
   *
   * @param declared elements that the page declares as the article's body
   */
  static List<Element> of(Element body, Prose prose, List<Element> declared) {
    StoryBlocks blocks = new StoryBlocks(prose, body);
    List<Element> outermost = outermost(declared);
    int stated = outermost.stream().mapToInt(element -> prose.at(element).prose()).sum();
    if (!outermost.isEmpty() && blocks.isShare(stated, DECLARED)) {
      return outermost;
    }
    NodeTraversor.traverse(blocks, body);
    return List.of(blocks.best(body));
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)
        || (element.attributesSize() == 0 && !isNamed(element))) {
      return;
    }
    if (Marks.isContainer(element)) {
      container = richer(container, element);
    }
    switch (element.normalName()) {
      case "article" -> article = richer(article, element);
      case "main" -> main = richer(main, element);
      default -> {
        if (element.attr("role").equals("main")) {
          main = richer(main, element);
        } else if (element.attr("role").equals("article")) {
          article = richer(article, element);
        }
      }
    }
  }

  private static boolean isNamed(Element element) {
    return element.nameIs("article") || element.nameIs("main");
  }

  private Element best(Element body) {
    for (Element candidate : candidates()) {
      if (isShare(prose.at(candidate).prose(), NAMED)) {
        return candidate;
      }
    }
    return densest(body);
  }

  private List<Element> candidates() {
    List<Element> candidates = new ArrayList<>();
    if (container != null) {
      candidates.add(container);
    }
    if (article != null) {
      candidates.add(article);
    }
    if (main != null) {
      candidates.add(main);
    }
    return candidates;
  }

  /** Goes down as long as one child has nearly all the prose. */
  private Element densest(Element body) {
    Element at = body;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        next = richer(next, child);
      }
      if (next == null
          || next.nameIs("p")
          || prose.at(next).prose() * 100L < (long) prose.at(at).prose() * WITHIN
          || prose.at(next).prose() == 0) {
        return at;
      }
      at = next;
    }
  }

  private boolean isShare(int part, int percent) {
    return part > 0 && part * 100L >= (long) total * percent;
  }

  private Element richer(@Nullable Element one, Element other) {
    return one == null || prose.at(other).prose() > prose.at(one).prose() ? other : one;
  }

  /** Declared elements that stand in no other declared one. */
  private static List<Element> outermost(List<Element> declared) {
    List<Element> outermost = new ArrayList<>();
    for (Element element : declared) {
      boolean within = false;
      for (Element parent = element.parent(); parent != null && !within; parent = parent.parent()) {
        within = !outermost.isEmpty() && outermost.getLast().equals(parent);
      }
      if (!within) {
        outermost.add(element);
      }
    }
    return outermost;
  }
}
