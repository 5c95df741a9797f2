package news.dateline.ingest.format.ninjs;

import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonEmbargo;
import news.dateline.ingest.format.json.JsonItems;
import news.dateline.ingest.format.json.JsonStatus;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One item of ninjs. Names are those of 1.x or 3.x, matched without case. */
final class NinjsItem {
  private NinjsItem() {}

  static ParsedItem read(JsonView item, Wire wire, SourceProfile source) {
    String uriName = uriName(item);
    String uri = uri(item, uriName);
    if (uri == null) {
      String where = item.at(uriName).describe();
      return JsonItems.refused(
          "no-uri",
          where,
          "%s is missing or no string: ninjs identifies an item by its uri (Superdesk: guid)"
              .formatted(where));
    }
    Draft draft = new Draft(wire, source);
    draft.text(TextField.URI, uri, item.at(uriName), uriName + ", the same in all versions");
    draft.version(item.text("version"), item.at("version"), "version");
    JsonStatus.read(item, "pubstatus", draft);
    JsonEmbargo.read(item, draft, "embargoeduntil", "embargoed");
    readTimes(item, draft);
    NinjsText.read(item, draft, isStory(item));
    NinjsMetadata.read(item, draft);
    NinjsLinks.read(item, draft);
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    warnOfOtherTypes(item, draft);
    draft.unread(item::unread);
    return draft.understood();
  }

  private static String uriName(JsonView item) {
    return item.has("uri") || !item.has("guid") ? "uri" : "guid";
  }

  private static @Nullable String uri(JsonView item, String name) {
    JsonNode uri = item.node(name);
    return uri != null && uri.isString() && !uri.asString().isBlank() ? uri.asString() : null;
  }

  /** contentCreated is when the content was made, say a photograph taken; no field of ours. */
  private static void readTimes(JsonView item, Draft draft) {
    time(item, draft, TimeField.VERSION_CREATED, "versioncreated");
    time(item, draft, TimeField.FIRST_CREATED, "firstcreated");
    time(item, draft, TimeField.EXPIRES, "expires");
  }

  private static void time(JsonView item, Draft draft, TimeField field, String name) {
    draft.time(field, item.text(name), item.at(name), name);
  }

  private static String type(JsonView item) {
    String type = item.text("type");
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private static boolean isStory(JsonView item) {
    return switch (type(item)) {
      case "", "text", "composite" -> true;
      default -> false;
    };
  }

  private static void warnOfOtherTypes(JsonView item, Draft draft) {
    String type = type(item);
    if (type.equals("event") || type.equals("planning")) {
      draft.warn(
          "bodyText",
          "no-story",
          "an item of type %s tells of what is to come, not a story; its plan was not read"
              .formatted(type));
    }
  }
}
