package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.xml.WireElement;

/** Empties XInclude elements: nothing is fetched, and what they hold is no content. */
final class XInclusions {
  private static final String NAMESPACE = "http://www.w3.org/2001/XInclude";

  private XInclusions() {}

  static void empty(WireElement root) {
    List<WireElement> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      for (WireElement child : open.removeLast().elements()) {
        if (child.getNamespaceURI().equals(NAMESPACE)) {
          child.removeContent();
        } else {
          open.add(child);
        }
      }
    }
  }
}
