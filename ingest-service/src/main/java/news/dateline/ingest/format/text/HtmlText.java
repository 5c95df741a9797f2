package news.dateline.ingest.format.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of HTML. */
public final class HtmlText {
  private HtmlText() {}

  /** The text of a fragment of HTML. */
  public static String of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /** The text of an element of a parsed page. */
  public static String of(Element element) {
    return element.wholeText().strip();
  }

  /** Whether the text has tags or entities that only make sense as markup. */
  public static boolean looksLikeHtml(String text) {
    return text.contains("</") || text.contains("<p>") || text.contains("&nbsp;");
  }
}
