package news.dateline.ingest.format.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes jsoup's nodes into a flow; jsoup walks without recursion. The root's role is not asked.
 */
final class HtmlFlow implements NodeFilter {
  private final TextFlow flow;
  private int preformatted;

  HtmlFlow(TextFlow flow) {
    this.flow = flow;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text -> write(text);
      case Element element when depth > 0 -> {
        ElementRole role = role(element);
        if (role == ElementRole.SILENT) {
          return FilterResult.SKIP_ENTIRELY;
        }
        role.begin(flow);
        preformatted += role == ElementRole.PREFORMATTED ? 1 : 0;
      }
      case Element element -> preformatted += isPre(element) ? 1 : 0;
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element) {
      ElementRole role = role(element);
      role.end(flow);
      preformatted -= role == ElementRole.PREFORMATTED ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void write(TextNode text) {
    if (preformatted > 0) {
      flow.preformatted(text.getWholeText());
    } else {
      flow.text(text.getWholeText());
    }
  }

  private static boolean isPre(Element element) {
    return role(element) == ElementRole.PREFORMATTED;
  }

  private static ElementRole role(Element element) {
    return ElementRole.of(element.normalName());
  }
}
