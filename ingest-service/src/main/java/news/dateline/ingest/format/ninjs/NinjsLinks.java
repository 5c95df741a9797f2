package news.dateline.ingest.format.ninjs;

import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.json.JsonLinks;
import news.dateline.ingest.format.json.JsonView;
import org.jspecify.annotations.Nullable;

/** The items that an item of ninjs names. */
final class NinjsLinks {
  private NinjsLinks() {}

  static void read(JsonView item, Draft draft) {
    for (JsonView link : JsonLinks.of(item)) {
      String role = JsonLinks.relOfRole(role(link));
      String rel = role == null ? JsonLinks.rel(link.text("type")) : role;
      draft.association(rel, uri(link), link.at(), "an item associated, by its role or type");
      if (rel.equals("kills")) {
        draft.status(PubStatus.WITHHELD, link.at(), "a notice that kills another item");
      }
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

  /** The role: ninjs 3 states it as a name, ninjs 1 as the name that the item stands under. */
  private static @Nullable String role(JsonView link) {
    String pointer = link.at().describe();
    String key = pointer.substring(pointer.lastIndexOf('/') + 1);
    for (String stated : new String[] {"rel", "name"}) {
      String role = link.text(stated);
      if (JsonLinks.relOfRole(role) != null) {
        return role;
      }
    }
    return key;
  }

  private static @Nullable String uri(JsonView link) {
    String uri = link.text("uri");
    return uri != null ? uri : link.text("guid");
  }
}
