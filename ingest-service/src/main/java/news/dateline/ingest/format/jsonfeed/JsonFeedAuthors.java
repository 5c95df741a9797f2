package news.dateline.ingest.format.jsonfeed;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.json.JsonView;

/** Authors of an item or a feed: {@code authors} (1.1), else {@code author} (1.0). */
final class JsonFeedAuthors {
  private JsonFeedAuthors() {}

  /** Their names; empty where none is stated. */
  static String of(JsonView object) {
    String authors = names(object, "authors");
    return authors.isEmpty() ? names(object, "author") : authors;
  }

  private static String names(JsonView object, String name) {
    List<String> names = new ArrayList<>(object.texts(name)); // some feeds write the bare name
    for (JsonView author : object.objects(name)) {
      String stated = author.text("name");
      if (stated != null) {
        names.add(stated);
      }
    }
    return String.join(", ", names);
  }
}
