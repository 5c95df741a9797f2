package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.MarkupText;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** Content in elements: NITF, XHTML, or anything that has paragraphs. */
final class InlineMarkup {
  private static final List<String> PROSE = List.of("p", "div", "h1", "h2", "ul", "table", "br");

  private InlineMarkup() {}

  static @Nullable InlineContent read(WireElement content, Draft draft) {
    Landmarks marks = Landmarks.of(content);
    WireElement nitfBody = marks.first("body.content");
    if (nitfBody != null) {
      return nitf(nitfBody, marks);
    }
    WireElement body = marks.first("body");
    if (marks.first("nitf") != null && body != null) {
      return nitfWithoutContent(body, marks);
    }
    if (body != null) {
      return XhtmlBody.read(body);
    }
    if (PROSE.stream().anyMatch(name -> marks.first(name) != null)) {
      return InlineContent.of(MarkupText.of(content), "paragraphs of the content");
    }
    if (!content.getValue().isBlank()) {
      draft.warn(
          "bodyText",
          "unknown-content",
          "the content is of a kind that has no prose: no text is taken");
    }
    return null;
  }

  /** Some NITF holds its body as HTML in CDATA. */
  private static InlineContent nitf(WireElement body, Landmarks marks) {
    String inner = body.elements().isEmpty() ? body.getValue() : "";
    boolean html = HtmlText.looksLikeHtml(inner);
    return withHead(html ? HtmlText.of(inner) : MarkupText.of(body), marks);
  }

  private static InlineContent nitfWithoutContent(WireElement body, Landmarks marks) {
    WireElement head = marks.first("body.head");
    WireElement end = marks.first("body.end");
    InlineContent content = withHead("", marks);
    if (head != null) {
      head.detach();
    }
    if (end != null) {
      end.detach();
    }
    return new InlineContent(
        MarkupText.of(body),
        "NITF body without body.content",
        content.headline(),
        content.byline(),
        content.dateline(),
        content.summary());
  }

  private static InlineContent withHead(String text, Landmarks marks) {
    WireElement head = marks.first("body.head");
    Landmarks fields = head == null ? Landmarks.NONE : Landmarks.of(head);
    return new InlineContent(
        text,
        "NITF body.content",
        fields.first("hl1"),
        fields.first("byline"),
        fields.first("dateline"),
        fields.first("abstract"));
  }
}
