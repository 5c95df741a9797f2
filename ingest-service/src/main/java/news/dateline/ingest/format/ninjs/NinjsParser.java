package news.dateline.ingest.format.ninjs;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonItems;
import news.dateline.ingest.format.json.JsonProbe;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * IPTC ninjs, all versions and mixtures of them, and Superdesk's dialect: one item, an array of
 * items, or the {@code _items} of a Superdesk response.
 */
public final class NinjsParser implements ArticleParser {
  private static final String SUPERDESK_LIST = "_items";

  @Override
  public String format() {
    return "ninjs";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    JsonNode first = JsonProbe.firstObject(items(JsonProbe.whole(wire)));
    return first != null && NinjsSigns.in(first);
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    JsonNode whole = wire.json();
    JsonNode list = whole.isObject() ? whole.get(SUPERDESK_LIST) : null;
    return list != null && list.isArray()
        ? JsonItems.read(list, "/" + SUPERDESK_LIST, item -> NinjsItem.read(item, wire, source))
        : JsonItems.read(whole, "", item -> NinjsItem.read(item, wire, source));
  }

  private static @Nullable JsonNode items(@Nullable JsonNode whole) {
    JsonNode list = whole != null && whole.isObject() ? whole.get(SUPERDESK_LIST) : null;
    return list != null && list.isArray() ? list : whole;
  }
}
