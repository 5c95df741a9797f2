package news.dateline.ingest.format.apjson;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonView;
import org.jspecify.annotations.Nullable;

/**
 * What identifies an item of AP in all its versions: {@code altids.itemid}. The uri is an address
 * whose query changes from call to call, and stands in without it.
 */
final class ApIdentity {
  private ApIdentity() {}

  static void read(JsonView item, Draft draft) {
    JsonView altids = item.object("altids");
    if (altids != null) {
      Place place = altids.at("itemid");
      draft.text(TextField.URI, altids.text("itemid"), place, "the same in all versions");
    }
    draft.text(TextField.URI, address(item), item.at("uri"), "no itemid: uri without its query");
  }

  static @Nullable String of(JsonView link) {
    JsonView altids = link.object("altids");
    String itemId = altids == null ? null : altids.text("itemid");
    return itemId == null ? address(link) : itemId;
  }

  private static @Nullable String address(JsonView item) {
    String uri = item.text("uri");
    int query = uri == null ? -1 : uri.indexOf('?');
    return uri == null || query < 0 ? uri : uri.substring(0, query);
  }
}
