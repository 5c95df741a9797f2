package news.dateline.ingest.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Attribute;

/** XPaths for people: local names, with a place among equals where there are several. */
public final class XmlPath {
  private static final int MOST_UNREAD = 200; // a report longer than that is read by nobody

  private XmlPath() {}

  static String of(WireElement element) {
    List<String> steps = new ArrayList<>();
    for (WireElement at = element; at != null; at = at.parent()) {
      steps.addFirst(step(at));
    }
    return "/" + String.join("/", steps);
  }

  /** Places below {@code root} that hold a text or an attribute nobody asked for. */
  public static List<String> unread(WireElement root) {
    List<String> places = new ArrayList<>();
    List<WireElement> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty() && places.size() < MOST_UNREAD) {
      WireElement element = open.removeLast();
      if (!element.isRead() && !element.getTextTrim().isEmpty()) {
        places.add(element.describe());
      }
      List<Attribute> attributes = element.getAttributes();
      for (int i = 0; i < attributes.size(); i++) {
        if (!element.isAttributeRead(i)) {
          places.add(element.at(attributes.get(i).getQualifiedName()).describe());
        }
      }
      open.addAll(element.elements().reversed());
    }
    return places;
  }

  private static String step(WireElement element) {
    WireElement parent = element.parent();
    if (parent == null) {
      return element.getName();
    }
    int place = 0;
    int equals = 0;
    for (WireElement sibling : parent.elements()) {
      if (sibling.getName().equals(element.getName())) {
        equals++;
        place = sibling.equals(element) ? equals : place; // identity, in JDOM
      }
    }
    return equals == 1 ? element.getName() : "%s[%d]".formatted(element.getName(), place);
  }
}
