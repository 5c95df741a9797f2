package news.dateline.ingest.format.text;

import org.jdom2.Element;

/** The text of NITF or XHTML elements. */
public final class MarkupText {
  private MarkupText() {}

  /** The text of the element, by local names whatever the namespace. */
  public static String of(Element element) {
    return element.getValue().strip();
  }
}
