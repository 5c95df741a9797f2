package news.dateline.ingest.format.dpajson;

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
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.source.SourceProfile;

/** One entry of dpa's digitalwires. */
final class DpaEntry {
  private DpaEntry() {}

  static ParsedItem read(JsonView entry, Wire wire, SourceProfile source) {
    String urn = entry.text("urn");
    if (urn == null) {
      String where = entry.at("urn").describe();
      return JsonItems.refused(
          "no-uri", where, where + " is missing: dpa identifies an item by its urn");
    }
    Draft draft = new Draft(wire, source);
    draft.text(TextField.URI, urn, entry.at("urn"), "urn, the same in all versions");
    draft.version(entry.text("version"), entry.at("version"), "version");
    JsonStatus.read(entry, "pubstatus", draft);
    JsonEmbargo.read(entry, draft, "embargoed");
    draft.time(
        TimeField.VERSION_CREATED,
        entry.text("version_created"),
        entry.at("version_created"),
        "version_created; updated is when the queue changed");
    readTexts(entry, draft);
    draft.urgency(entry.text("urgency"), entry.at("urgency"), "urgency");
    DpaNotes.read(entry, draft);
    DpaCategories.read(entry, draft);
    readLinks(entry, draft, urn);
    DpaDateline.read(entry, draft);
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    draft.unread(entry::unread);
    return draft.understood();
  }

  private static void readTexts(JsonView entry, Draft draft) {
    text(entry, draft, TextField.HEADLINE, "headline");
    text(entry, draft, TextField.LEAD, "teaser");
    text(entry, draft, TextField.BYLINE, "byline");
    text(entry, draft, TextField.LANGUAGE, "language");
    text(entry, draft, TextField.USAGE_TERMS, "usageterms");
    String html = entry.text("article_html");
    draft.text(
        TextField.BODY_TEXT,
        html == null ? null : HtmlText.of(html),
        entry.at("article_html"),
        "article_html; boxes, links and the notepad are no part of the story");
    for (String rubric : entry.texts("rubric_names")) {
      draft.text(TextField.SECTION, rubric, entry.at("rubric_names"), "the first rubric");
    }
    draft.infoSource(entry.text("creditline"), entry.at("creditline"), "the credit line");
  }

  private static void text(JsonView entry, Draft draft, TextField field, String name) {
    draft.text(field, entry.text(name), entry.at(name), name);
  }

  /** A picture's entry names itself as its picture. */
  private static void readLinks(JsonView entry, Draft draft, String urn) {
    for (JsonView link : entry.objects("associations")) {
      String linked = link.text("urn");
      if (linked != null && !linked.equals(urn)) {
        draft.association("media", linked, link.at("urn"), "a picture, video or graphic of it");
      }
    }
  }
}
