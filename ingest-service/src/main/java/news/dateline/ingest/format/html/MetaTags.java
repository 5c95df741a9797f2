package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's meta elements, by name, property or http-equiv in lower case. */
final class MetaTags {
  /** Values kept of one name: a page's tags; more are no metadata of one article. */
  private static final int MAX_VALUES = 200;

  private final Map<String, List<String>> values = new HashMap<>();

  void add(Element meta) {
    String content = meta.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    add(meta.attr("name"), content);
    if (!meta.attr("property").equals(meta.attr("name"))) {
      add(meta.attr("property"), content);
    }
    add(meta.attr("http-equiv"), content);
  }

  /** The first value under that name, or null. */
  @Nullable String first(String name) {
    List<String> found = values.get(name);
    return found == null ? null : found.getFirst();
  }

  /** All values under that name, in order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private void add(String name, String content) {
    if (!name.isBlank()) {
      List<String> list =
          values.computeIfAbsent(
              name.strip().toLowerCase(Locale.ROOT), ignored -> new ArrayList<>(1));
      if (list.size() < MAX_VALUES) {
        list.add(content);
      }
    }
  }
}
