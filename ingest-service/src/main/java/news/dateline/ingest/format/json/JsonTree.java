package news.dateline.ingest.format.json;

import news.dateline.article.ArticleCodec;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** JSON text as a tree: strictly (RFC 8259), within Jackson's bounds on depth and lengths. */
public final class JsonTree {
  // Of two values under one name readers disagree: "canceled" must not lose to a second "usable".
  private static final ObjectReader STRICT =
      ArticleCodec.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

  // Jackson adds where the unclosed object began, as a location that we do not let it know.
  private static final String START_MARKER = " (start marker at";

  private JsonTree() {}

  /**
   * The tree of {@code text}.
   *
   * @throws RefusedException naming line and column
   */
  public static JsonNode read(String text) throws RefusedException {
    try {
      JsonNode tree = STRICT.readTree(text);
      if (tree.isMissingNode()) {
        throw malformed("line 1", "it is blank");
      }
      return tree;
    } catch (JacksonException e) {
      throw malformed(where(e), reason(e));
    }
  }

  private static RefusedException malformed(String where, String why) {
    return new RefusedException(
        new Refusal("malformed-json", where, "%s: not readable as JSON: %s".formatted(where, why)));
  }

  /** Broken limits, such as depth, are reported without a place. */
  private static String where(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null
        ? "body"
        : "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }

  /** What is wrong, as one sentence without Jackson's account of where. */
  public static String reason(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "it nests too deep, or holds a text or number that is too long";
    }
    String line = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    int startMarker = line.indexOf(START_MARKER);
    return startMarker < 0 ? line : line.substring(0, startMarker);
  }
}
