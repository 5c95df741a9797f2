package news.dateline.ingest.format.dpajson;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.json.JsonItems;
import news.dateline.ingest.format.json.JsonProbe;
import news.dateline.ingest.source.SourceProfile;
import tools.jackson.databind.JsonNode;

/**
 * dpa digitalwires, version 0.9: one entry, an array of them, or the {@code entries} of a wire
 * queue.
 */
public final class DpaJsonParser implements ArticleParser {
  private static final String ENTRIES = "entries";
  private static final List<String> SIGNS =
      List.of("entry_id", "version_created", "article_html", "notepad", "ednotes");

  @Override
  public String format() {
    return "dpa-json";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    JsonNode whole = JsonProbe.whole(wire);
    JsonNode entry =
        JsonProbe.firstObject(whole != null && isQueue(whole) ? whole.path(ENTRIES) : whole);
    return entry != null
        && (entry.path("format").asString("").startsWith("digitalwires")
            || (entry.has("urn") && SIGNS.stream().anyMatch(entry::has)));
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    JsonNode whole = wire.json();
    return isQueue(whole)
        ? JsonItems.read(
            whole.path(ENTRIES), "/" + ENTRIES, entry -> DpaEntry.read(entry, wire, source))
        : JsonItems.read(whole, "", entry -> DpaEntry.read(entry, wire, source));
  }

  private static boolean isQueue(JsonNode whole) {
    return whole.path(ENTRIES).isArray();
  }
}
