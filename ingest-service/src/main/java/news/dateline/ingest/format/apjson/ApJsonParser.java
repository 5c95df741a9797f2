package news.dateline.ingest.format.apjson;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonItems;
import news.dateline.ingest.format.json.JsonProbe;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * AP Media API, responses of its versions 1.1 and 2.2: an item ({@code data.item}), a search or
 * feed ({@code data.items[].item}), and the item files that AP's agent writes.
 */
public final class ApJsonParser implements ArticleParser {
  /** Names by which an item of AP differs from one of ninjs, which has its other names too. */
  private static final List<String> SIGNS =
      List.of(
          "bylines",
          "editorialpriority",
          "editorialtypes",
          "headline_extended",
          "datelinelocation",
          "recordid",
          "filings");

  @Override
  public String format() {
    return "ap-json";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    JsonNode first = JsonProbe.firstObject(JsonProbe.whole(wire));
    if (first == null) {
      return false;
    }
    JsonNode data = first.path("data");
    return isItem(first)
        || isItem(first.path("item"))
        || data.path("item").path("altids").isObject()
        || data.path("items").path(0).path("item").path("altids").isObject()
        || (first.path("api_version").isString() && data.isObject());
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    JsonNode whole = wire.json();
    JsonNode data = whole.path("data");
    if (data.path("items").isArray()) {
      return read(data.path("items"), "/data/items", wire, source);
    }
    return data.path("item").isObject()
        ? read(data.path("item"), "/data/item", wire, source)
        : read(whole, "", wire, source);
  }

  private static List<ParsedItem> read(
      JsonNode node, String pointer, Wire wire, SourceProfile source) throws RefusedException {
    return JsonItems.read(node, pointer, view -> ApItem.read(unwrapped(view), wire, source));
  }

  /** A search wraps each item together with what it says of the search. */
  private static JsonView unwrapped(JsonView view) {
    JsonView item = view.object("item");
    return item == null ? view : item;
  }

  private static boolean isItem(@Nullable JsonNode node) {
    return node != null
        && node.path("altids").path("itemid").isString()
        && SIGNS.stream().anyMatch(node::has);
  }
}
