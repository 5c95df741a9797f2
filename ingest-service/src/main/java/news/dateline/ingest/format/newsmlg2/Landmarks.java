package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * The first element of each local name below and including one, whatever its namespace: NITF and
 * XHTML are often sent in the wrong one.
 */
final class Landmarks {
  static final Landmarks NONE = new Landmarks();

  private final Map<String, WireElement> first = new HashMap<>();

  private Landmarks() {}

  static Landmarks of(WireElement root) {
    Landmarks marks = new Landmarks();
    Deque<WireElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      WireElement element = open.pop();
      marks.first.putIfAbsent(element.getName(), element);
      element.elements().reversed().forEach(open::push);
    }
    return marks;
  }

  @Nullable WireElement first(String localName) {
    return first.get(localName);
  }
}
