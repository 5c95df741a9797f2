package news.dateline.ingest.format.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** The text of HTML: what a reader sees, blocks as paragraphs, nothing added. */
public final class HtmlText {
  private HtmlText() {}

  /** The text of a fragment of HTML, as feeds carry it in escaped form. */
  public static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      TextFlow flow = new TextFlow();
      flow.text(html);
      return flow.text();
    }
    Parser parser = BoundedHtml.parserFor(html);
    Document page = Document.createShell("");
    page.body().appendChildren(parser.parseFragmentInput(html, page.body(), ""));
    return of(page.body());
  }

  /** The text of an element of a parsed page, whatever kind of element it is itself. */
  public static String of(Element element) {
    TextFlow flow = new TextFlow();
    NodeTraversor.filter(new HtmlFlow(flow), element);
    return flow.text();
  }

  /**
   * Whether the text has a tag, a comment or an entity that only makes sense as markup. "a < b" and
   * "AT&T" are plain text.
   */
  public static boolean looksLikeHtml(String text) {
    return MarkupSigns.in(text);
  }
}
