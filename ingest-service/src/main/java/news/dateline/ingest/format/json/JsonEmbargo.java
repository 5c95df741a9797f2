package news.dateline.ingest.format.json;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TimeField;
import tools.jackson.databind.JsonNode;

/**
 * An embargo in JSON. Absent, null or false is none ("If absent, this object is not embargoed",
 * ninjs schema); a value that names no end holds the item, as an empty element does in NewsML-G2.
 */
public final class JsonEmbargo {
  private JsonEmbargo() {}

  /** Reads the embargo under the first of those names that states one. */
  public static void read(JsonView item, Draft draft, String... names) {
    for (String name : names) {
      JsonNode stated = item.node(name);
      if (stated == null || (stated.isBoolean() && !stated.asBoolean())) {
        continue;
      }
      Place place = item.at(name);
      if (item.isWrittenTwice(name)) {
        held(draft, place, name + " stands there twice, in different case");
      } else if (isTime(stated)) {
        draft.time(
            TimeField.EMBARGOED_UNTIL, stated.asString(), place, "nobody may publish before");
      } else {
        held(draft, place, name + " gives no time");
      }
    }
  }

  private static boolean isTime(JsonNode stated) {
    return stated.isNumber() || (stated.isString() && !stated.asString().isBlank());
  }

  private static void held(Draft draft, Place place, String why) {
    draft.embargoedIndefinitely(place, "under embargo with no end given");
    draft.warn("embargoedUntil", "no-end", why + "; held without an end");
  }
}
