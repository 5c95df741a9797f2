package news.dateline.ingest.format.jsonfeed;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonItems;
import news.dateline.ingest.format.json.JsonProbe;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.source.SourceProfile;
import tools.jackson.databind.JsonNode;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeedParser implements ArticleParser {
  private static final String TYPE = "application/feed+json";
  private static final String VERSION = "jsonfeed.org/version/";

  @Override
  public String format() {
    return "jsonfeed";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    JsonNode whole = JsonProbe.whole(wire);
    return whole != null
        && whole.isObject()
        && (wire.mediaType().equals(TYPE)
            || whole.path("version").asString("").contains(VERSION)
            || isFeed(whole));
  }

  /** Feeds whose version is missing or only a number are known by names that nobody else has. */
  private static boolean isFeed(JsonNode whole) {
    JsonNode first = whole.path("items").path(0);
    return first.has("id")
        && (first.has("content_html") || first.has("content_text") || whole.has("home_page_url"));
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    JsonNode whole = wire.json();
    JsonNode items = whole.path("items");
    if (!items.isArray()) {
      throw noItems("/items is no list: a JSON Feed is an object that has one");
    }
    if (items.isEmpty()) {
      throw noItems("the feed has no items, so there is nothing to read");
    }
    JsonView feed = JsonView.of(whole, "");
    return JsonItems.read(items, "/items", item -> JsonFeedItem.read(item, feed, wire, source));
  }

  private static RefusedException noItems(String detail) {
    return new RefusedException(new Refusal("no-items", "/items", detail));
  }
}
