package news.dateline.ingest.format.json;

import news.dateline.article.ArticleCodec;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Looks at a delivery of JSON to recognise what it is. */
public final class JsonProbe {
  private static final String OUR_OWN =
      ArticleCodec.ARTICLE_TYPE.substring(0, ArticleCodec.ARTICLE_TYPE.indexOf(';'));

  private JsonProbe() {}

  /**
   * The whole, if it is JSON and not declared as our own articles; else null. Broken JSON is null
   * too: whoever reads it says what is broken.
   */
  public static @Nullable JsonNode whole(Wire wire) {
    if (!wire.isJson() || wire.mediaType().equals(OUR_OWN)) {
      return null;
    }
    try {
      return wire.json();
    } catch (RefusedException e) {
      return null;
    }
  }

  /** The object itself, or the first object of an array, which speaks for the others; else null. */
  public static @Nullable JsonNode firstObject(@Nullable JsonNode whole) {
    if (whole == null || whole.isObject()) {
      return whole;
    }
    for (JsonNode entry : whole) {
      if (entry.isObject()) {
        return entry;
      }
    }
    return null;
  }
}
