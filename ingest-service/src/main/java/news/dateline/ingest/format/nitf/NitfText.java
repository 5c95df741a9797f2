package news.dateline.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;

/** The text of the story: body.content, and nothing of body.head and body.end. */
public final class NitfText {
  private NitfText() {}

  static void read(WireElement nitf, Draft draft) {
    List<WireElement> contents = new ArrayList<>(nitf.all("body", "body.content"));
    if (contents.isEmpty()) {
      contents.addAll(nitf.all("body.content"));
    }
    if (!contents.isEmpty()) {
      draft.text(TextField.BODY_TEXT, joined(contents), contents.getFirst(), "body.content");
      return;
    }
    List<WireElement> loose = new ArrayList<>();
    for (WireElement body : nitf.all("body")) {
      loose.addAll(body.elements());
    }
    loose.removeIf(part -> part.getName().startsWith("body."));
    if (!loose.isEmpty()) {
      draft.text(
          TextField.BODY_TEXT, joined(loose), loose.getFirst(), "body, which has no body.content");
    }
  }

  /**
   * The text of an element that holds a story as markup, as escaped HTML (a habit against every
   * standard) or as plain lines.
   */
  public static String of(WireElement content) {
    if (!content.elements().isEmpty()) {
      return Printed.of(content);
    }
    return of(content.text());
  }

  /** The text of a story that is escaped HTML or plain lines. */
  public static String of(String text) {
    return HtmlText.looksLikeHtml(text) ? HtmlText.of(text) : PlainText.of(text);
  }

  private static String joined(List<WireElement> contents) {
    if (contents.size() == 1) {
      return of(contents.getFirst());
    }
    List<String> texts = new ArrayList<>();
    for (WireElement content : contents) {
      String text = of(content);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return String.join("\n\n", texts);
  }
}
