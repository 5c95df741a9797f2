package news.dateline.ingest.format.jsonfeed;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.source.SourceProfile;

/** One item of a JSON Feed. */
final class JsonFeedItem {
  private JsonFeedItem() {}

  static ParsedItem read(JsonView item, JsonView feed, Wire wire, SourceProfile source) {
    Draft draft = new Draft(wire, source);
    text(item, draft, TextField.URI, "id", "id; a number is taken as its digits");
    text(item, draft, TextField.URI, "url", "no id: the address");
    text(item, draft, TextField.URI, "external_url", "no id and no url");
    draft.page(item.text("url"));
    draft.page(item.text("external_url"));
    draft.stableFields("%s|%s".formatted(item.text("title"), item.text("date_published")));
    text(item, draft, TextField.HEADLINE, "title", "title");
    readBody(item, draft);
    draft.text(
        TextField.BYLINE,
        JsonFeedAuthors.of(item),
        item.at("authors"),
        "authors, or author of 1.0");
    draft.text(
        TextField.BYLINE, JsonFeedAuthors.of(feed), feed.at("authors"), "the feed's authors");
    text(item, draft, TextField.LANGUAGE, "language", "language");
    text(feed, draft, TextField.LANGUAGE, "language", "the feed's language");
    readTimes(item, draft);
    for (String tag : item.texts("tags")) {
      draft.subject(null, tag, item.at("tags"), "tags");
    }
    readMedia(item, draft);
    StoryDateline.read(draft);
    draft.unread(item::unread);
    return draft.understood();
  }

  private static void text(
      JsonView object, Draft draft, TextField field, String name, String rule) {
    draft.text(field, object.text(name), object.at(name), rule);
  }

  /** The summary stands in for a text that is not there; beside one it is the lead. */
  private static void readBody(JsonView item, Draft draft) {
    String html = item.text("content_html");
    String plain = item.text("content_text");
    String summary = item.text("summary");
    draft.text(
        TextField.BODY_TEXT,
        html == null ? null : HtmlText.of(html),
        item.at("content_html"),
        "content_html");
    draft.text(
        TextField.BODY_TEXT,
        plain == null ? null : PlainText.of(plain),
        item.at("content_text"),
        "content_text");
    TextField field = draft.has(TextField.BODY_TEXT) ? TextField.LEAD : TextField.BODY_TEXT;
    draft.text(field, summary, item.at("summary"), "summary");
  }

  private static void readTimes(JsonView item, Draft draft) {
    time(item, draft, TimeField.VERSION_CREATED, "date_modified");
    time(item, draft, TimeField.VERSION_CREATED, "date_published");
    time(item, draft, TimeField.FIRST_CREATED, "date_published");
  }

  private static void time(JsonView item, Draft draft, TimeField field, String name) {
    draft.time(field, item.text(name), item.at(name), name);
  }

  private static void readMedia(JsonView item, Draft draft) {
    for (String name : new String[] {"image", "banner_image"}) {
      draft.association("media", item.text(name), item.at(name), name);
    }
    for (JsonView file : item.objects("attachments")) {
      draft.association("media", file.text("url"), file.at("url"), "attachments");
    }
  }
}
