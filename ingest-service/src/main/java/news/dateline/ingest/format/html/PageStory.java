package news.dateline.ingest.format.html;

import java.util.List;
import news.dateline.ingest.format.text.HtmlText;
import org.jsoup.nodes.Element;

/**
 * The story as a page prints it.
 *
 * @param text its paragraphs, "" if there are none
 * @param prose characters of running text in it
 * @param lines short lines of text about it, such as its date
 */
record PageStory(String text, int prose, List<String> lines) {
  /** Takes the story out of the page, whose elements are changed by it. */
  static PageStory of(Page page) {
    Element body = page.body();
    Prose printed = Prose.of(body);
    List<String> lines = ShortLines.of(body, printed);
    Boilerplate.empty(body, printed);
    Prose prose = Prose.of(body);
    List<Element> blocks = StoryBlocks.of(body, prose, page.bodyElements);
    StoryCleaning.empty(blocks, prose);
    StringBuilder text = new StringBuilder();
    int sum = 0;
    for (Element block : blocks) {
      String part = HtmlText.of(block);
      text.append(text.isEmpty() || part.isEmpty() ? "" : "\n\n").append(part);
      sum += prose.at(block).prose();
    }
    return new PageStory(text.toString(), sum, lines);
  }
}
