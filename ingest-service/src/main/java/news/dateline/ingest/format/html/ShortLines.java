package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The first short blocks of text on a page: bylines, dates and labels stand in such. */
final class ShortLines implements NodeFilter {
  private static final int MAX_CHARS = 80;
  private static final int MAX_LINES = 60; // the story's head; later ones are other stories'

  private final Prose prose;
  private final List<String> lines = new ArrayList<>();

  private ShortLines(Prose prose) {
    this.prose = prose;
  }

  static List<String> of(Element body, Prose prose) {
    ShortLines lines = new ShortLines(prose);
    NodeTraversor.filter(lines, body);
    return lines.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (lines.size() >= MAX_LINES) {
      return FilterResult.STOP;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Prose.Share share = prose.at(element);
    if (!Prose.isBlock(element) || share.chars() == 0) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (share.chars() > MAX_CHARS) {
      return FilterResult.CONTINUE;
    }
    lines.add(TimeMarks.line(element));
    return FilterResult.SKIP_ENTIRELY;
  }
}
