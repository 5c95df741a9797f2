package news.dateline.ingest.format.ninjs;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.json.JsonLinks;
import news.dateline.ingest.format.json.JsonView;
import org.jspecify.annotations.Nullable;

/** The items that an item of ninjs names. */
final class NinjsLinks {
  private NinjsLinks() {}

  static void read(JsonView item, Draft draft) {
    for (JsonView link : JsonLinks.of(item)) {
      String type = link.text("type");
      draft.association(
          JsonLinks.rel(type), uri(link), link.at(), "an item associated, by its type");
    }
    draft.association(
        "replaces",
        item.text("evolvedfrom"),
        item.at("evolvedfrom"),
        "Superdesk: the story before this update, which has a guid of its own");
    draft.association(
        "translationOf",
        item.text("translated_from"),
        item.at("translated_from"),
        "Superdesk: the story that was translated");
  }

  private static @Nullable String uri(JsonView link) {
    String uri = link.text("uri");
    return uri != null ? uri : link.text("guid");
  }
}
