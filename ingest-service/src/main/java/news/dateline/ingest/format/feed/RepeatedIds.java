package news.dateline.ingest.format.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;

/** Items of one delivery that state one identity and say different things. */
final class RepeatedIds {
  private final Map<String, Integer> first = new HashMap<>();

  /** Notes the item; where another of that identity said something else, both carry on. */
  void note(Draft draft) {
    String uri = draft.get(TextField.URI);
    if (uri == null) {
      return;
    }
    int content = Objects.hash(draft.get(TextField.HEADLINE), draft.get(TextField.BODY_TEXT));
    Integer known = first.putIfAbsent(uri, content);
    if (known != null && known != content) {
      draft.warn(
          "uri",
          "repeated-id",
          "another item of this feed has the same id and other content; both are kept as versions");
    }
  }
}
