package news.dateline.ingest.format.apjson;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonBodies;
import news.dateline.ingest.format.json.JsonEmbargo;
import news.dateline.ingest.format.json.JsonItems;
import news.dateline.ingest.format.json.JsonLinks;
import news.dateline.ingest.format.json.JsonSubjects;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.source.SourceProfile;

/** One item of AP's Media API ("Content metadata fields" of its developer's guide). */
final class ApItem {
  private ApItem() {}

  static ParsedItem read(JsonView item, Wire wire, SourceProfile source) {
    Draft draft = new Draft(wire, source);
    ApIdentity.read(item, draft);
    if (!draft.has(TextField.URI)) {
      return JsonItems.refused(
          "no-uri",
          item.at("altids").describe(),
          "%s states no altids.itemid and no uri: AP identifies an item by them"
              .formatted(item.at().describe()));
    }
    draft.version(item.text("version"), item.at("version"), "version");
    ApStatus.read(item, draft);
    JsonEmbargo.read(item, draft, "embargoed");
    time(item, draft, TimeField.VERSION_CREATED, "versioncreated");
    time(item, draft, TimeField.FIRST_CREATED, "firstcreated");
    time(item, draft, TimeField.EXPIRES, "expires");
    readTexts(item, draft);
    draft.urgency(item.text("urgency"), item.at("urgency"), "urgency");
    JsonSubjects.read(item, "subject", draft, "subject");
    readSources(item, draft);
    for (JsonView link : JsonLinks.of(item)) {
      draft.association(
          JsonLinks.rel(link.text("type")), ApIdentity.of(link), link.at(), "an item linked to it");
    }
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    ApBody.warnIfElsewhere(item, draft);
    draft.unread(item::unread);
    return draft.understood();
  }

  private static void time(JsonView item, Draft draft, TimeField field, String name) {
    draft.time(field, item.text(name), item.at(name), name);
  }

  private static void readTexts(JsonView item, Draft draft) {
    text(item, draft, TextField.HEADLINE, "headline");
    text(item, draft, TextField.HEADLINE, "headline_extended");
    text(item, draft, TextField.SLUGLINE, "slugline");
    text(item, draft, TextField.LANGUAGE, "language");
    text(item, draft, TextField.ED_NOTE, "ednote");
    text(item, draft, TextField.LEAD, "description_summary");
    text(item, draft, TextField.LOCATED, "located");
    JsonView city = item.object("datelinelocation");
    if (city != null) {
      text(city, draft, TextField.LOCATED, "city");
    }
    draft.text(
        TextField.USAGE_TERMS,
        String.join(" ", item.texts("usageterms")),
        item.at("usageterms"),
        "usageterms, all of the list");
    draft.text(TextField.BYLINE, byline(item), item.at("bylines"), "bylines, by");
    JsonBodies.of(item, "body", "bodies")
        .main()
        .ifPresent(body -> draft.text(TextField.BODY_TEXT, body.text(), body.place(), "body"));
  }

  private static void text(JsonView item, Draft draft, TextField field, String name) {
    draft.text(field, item.text(name), item.at(name), name);
  }

  private static String byline(JsonView item) {
    List<String> names = new ArrayList<>();
    for (JsonView byline : item.objects("bylines")) {
      String by = byline.text("by");
      if (by != null) {
        names.add(by);
      }
    }
    return String.join(", ", names);
  }

  private static void readSources(JsonView item, Draft draft) {
    for (String name : new String[] {"infosource", "sources", "source"}) {
      for (JsonView source : item.objects(name)) {
        draft.infoSource(source.text("name"), source.at("name"), "who gave the information");
      }
    }
    draft.infoSource(
        item.text("description_creditline"), item.at("description_creditline"), "the credit line");
  }
}
