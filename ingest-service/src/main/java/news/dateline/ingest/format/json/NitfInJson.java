package news.dateline.ingest.format.json;

import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.MarkupText;
import news.dateline.ingest.format.xml.XmlReader;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** NITF that an item of JSON carries as a string: its {@code body.content}, else all of it. */
final class NitfInJson {
  private NitfInJson() {}

  static String text(String nitf) {
    try {
      Element root = XmlReader.read(nitf).getRootElement();
      for (Element element : root.getDescendants(Filters.element())) {
        if (element.getName().equals("body.content")) {
          return MarkupText.of(element);
        }
      }
      return MarkupText.of(root);
    } catch (RefusedException e) {
      return HtmlText.of(
          nitf); // TT's dialect leaves elements open; HTML's rules read it, and no DTD
    }
  }
}
