package news.dateline.ingest.format.nitf;

import java.util.Set;
import news.dateline.ingest.format.text.MarkupText;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Content;
import org.jdom2.Text;

/** What an element of NITF prints, counted as read. */
public final class Printed {
  /** Names and places that stand side by side in markup are parted by a comma in print. */
  private static final Set<String> ENUMERATED =
      Set.of("person", "location", "sublocation", "city", "state", "region", "country");

  private Printed() {}

  /** The element's text. */
  public static String of(WireElement element) {
    element.readAll();
    return MarkupText.of(element);
  }

  /**
   * The element's text without the children of that name; a comma that led up to one of them goes
   * with it.
   */
  static String without(WireElement element, String left) {
    element.readAll();
    StringBuilder text = new StringBuilder();
    boolean afterName = false;
    for (Content content : element.getContent()) {
      if (content instanceof WireElement child) {
        boolean name = ENUMERATED.contains(child.getName());
        text.append(afterName && name ? ", " : "");
        text.append(child.getName().equals(left) ? " " : printed(child, name));
        afterName = name;
      } else if (content instanceof Text between) {
        text.append(between.getText());
        afterName &= between.getTextTrim().isEmpty();
      }
    }
    return withoutComma(text.toString().strip());
  }

  private static String printed(WireElement child, boolean name) {
    return name ? without(child, "") : MarkupText.of(child);
  }

  private static String withoutComma(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) <= ' ' || ",;/".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }
}
