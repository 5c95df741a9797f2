package news.dateline.ingest.format.newsmlg2;

import java.util.Arrays;
import news.dateline.ingest.format.text.MarkupText;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * The body of an XHTML page. Its header element, where it repeats the headline, is furniture (dpa
 * puts time, keywords, headline and byline there) and no text of the story.
 */
final class XhtmlBody {
  private XhtmlBody() {}

  static InlineContent read(WireElement body) {
    WireElement header = body.child("header");
    WireElement headline = header == null ? null : Landmarks.of(header).first("h1");
    if (header == null || headline == null) {
      return InlineContent.of(MarkupText.of(body), "body of the XHTML");
    }
    header.detach();
    return new InlineContent(
        MarkupText.of(body),
        "body of the XHTML without its header",
        headline,
        byline(header),
        null,
        null);
  }

  private static @Nullable WireElement byline(WireElement header) {
    for (WireElement element : header.elements()) {
      String classes = element.attribute("class");
      if (classes != null && Arrays.asList(classes.split(" ", -1)).contains("byline")) {
        return element;
      }
    }
    return null;
  }
}
