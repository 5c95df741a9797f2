package news.dateline.ingest.format.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.WireText;
import news.dateline.ingest.source.SourceProfile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Our own JSON ({@code application/vnd.dateline.article+json}): one article, or an array of them.
 */
public final class CanonicalJsonParser implements ArticleParser {
  // Of two values under one name readers disagree: "canceled" must not lose to a second "usable".
  private static final ObjectReader STRICT =
      ArticleCodec.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  private static final String JSON = "application/json";
  private static final String MEDIA_TYPE = "application/vnd.dateline.article+json";

  @Override
  public String format() {
    return "canonical";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    String type = wire.contentType() == null ? "" : wire.contentType().toLowerCase(Locale.ROOT);
    return type.startsWith(MEDIA_TYPE) || type.startsWith(JSON) || looksLikeJson(wire.bytes());
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    JsonNode root = tree(WireText.of(wire));
    if (!root.isArray()) {
      return List.of(item(root, "", source));
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
      items.add(item(root.get(i), "/" + i, source));
    }
    return items;
  }

  private static ParsedItem item(JsonNode node, String pointer, SourceProfile source) {
    try {
      JsonFields fields = JsonFields.of(node, pointer);
      return new ParsedItem.Understood(CanonicalFields.read(fields, source), node.toString());
    } catch (RefusedException e) {
      return new ParsedItem.NotUnderstood(e.refusal());
    }
  }

  private static JsonNode tree(String text) throws RefusedException {
    try {
      return STRICT.readTree(text);
    } catch (JacksonException e) {
      String where = where(e);
      throw new RefusedException(
          new Refusal(
              "malformed-json",
              where,
              "%s: not readable as JSON: %s".formatted(where, firstLine(e))));
    }
  }

  /** Broken limits, such as depth, are reported without a place. */
  private static String where(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null
        ? "body"
        : "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }

  private static String firstLine(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "it nests too deep, or holds a text or number that is too long";
    }
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  private static boolean looksLikeJson(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }
}
