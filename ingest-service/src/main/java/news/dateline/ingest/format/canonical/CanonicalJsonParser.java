package news.dateline.ingest.format.canonical;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;
import tools.jackson.databind.JsonNode;

/**
 * Our own JSON ({@code application/vnd.dateline.article+json}): one article, or an array of them.
 */
public final class CanonicalJsonParser implements ArticleParser {

  @Override
  public String format() {
    return "canonical";
  }

  @Override
  public int revision() {
    return 2;
  }

  @Override
  public boolean recognises(Wire wire) {
    return wire.isJson(); // the last of the JSON formats to be asked
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    JsonNode root = wire.json();
    if (!root.isArray()) {
      return List.of(item(wire, root, "", source));
    }
    if (root.isEmpty() || root.size() > ArticleLimits.ITEMS_PER_DELIVERY) {
      throw new RefusedException(
          new Refusal(
              "item-count",
              "/",
              "the array holds %d articles; send 1 to %d"
                  .formatted(root.size(), ArticleLimits.ITEMS_PER_DELIVERY)));
    }
    List<ParsedItem> items = new ArrayList<>();
    for (int i = 0; i < root.size(); i++) {
      items.add(item(wire, root.get(i), "/" + i, source));
    }
    return items;
  }

  private static ParsedItem item(Wire wire, JsonNode node, String pointer, SourceProfile source) {
    try {
      JsonFields fields = JsonFields.of(node, pointer);
      Draft draft = new Draft(wire, source);
      CanonicalFields.read(fields, draft);
      draft.stableFields(node.toString());
      return draft.understood();
    } catch (RefusedException e) {
      return new ParsedItem.NotUnderstood(e.refusal());
    }
  }
}
