package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.xml.WireElement;

/** Takes XInclude elements out of a document: nothing is fetched, and they are no content. */
final class XInclusions {
  private static final String NAMESPACE = "http://www.w3.org/2001/XInclude";

  private XInclusions() {}

  static void remove(WireElement root) {
    List<WireElement> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      for (WireElement child : open.removeLast().elements()) {
        if (child.getNamespaceURI().equals(NAMESPACE)) {
          child.detach();
        } else {
          open.add(child);
        }
      }
    }
  }
}
