package news.dateline.ingest.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import tools.jackson.databind.JsonNode;

/** The items of a delivery of JSON: one object, or an array of them. */
public final class JsonItems {
  private JsonItems() {}

  /**
   * Reads every item by itself, so that a bad one does not cost the others.
   *
   * @param node an object or an array
   * @param pointer where it stands (RFC 6901); empty for the whole
   * @throws RefusedException if it is neither, empty, or too many
   */
  public static List<ParsedItem> read(
      JsonNode node, String pointer, Function<JsonView, ParsedItem> reader)
      throws RefusedException {
    if (node.isObject()) {
      return List.of(reader.apply(JsonView.of(node, pointer)));
    }
    String where = pointer.isEmpty() ? "/" : pointer;
    if (!node.isArray()) {
      throw new RefusedException(
          new Refusal(
              "no-items",
              where,
              "%s is neither an item nor a list of items; send a JSON object or an array of them"
                  .formatted(where)));
    }
    if (node.isEmpty() || node.size() > ArticleLimits.ITEMS_PER_DELIVERY) {
      throw new RefusedException(
          new Refusal(
              "item-count",
              where,
              "%s holds %d items; send 1 to %d"
                  .formatted(where, node.size(), ArticleLimits.ITEMS_PER_DELIVERY)));
    }
    List<ParsedItem> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(entry(node.get(i), pointer + "/" + i, reader));
    }
    return items;
  }

  private static ParsedItem entry(
      JsonNode node, String pointer, Function<JsonView, ParsedItem> reader) {
    return node.isObject()
        ? reader.apply(JsonView.of(node, pointer))
        : refused("invalid-field", pointer, pointer + " is not a JSON object");
  }

  /** An item that is not taken. */
  public static ParsedItem refused(String reason, String where, String detail) {
    return new ParsedItem.NotUnderstood(new Refusal(reason, where, detail));
  }
}
