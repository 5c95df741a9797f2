package news.dateline.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a source's articles where the wire itself states nothing.
 *
 * @param copyrightHolder who owns them
 * @param usageTerms what may be done with them, in the source's own words
 */
public record Rights(@Nullable String copyrightHolder, @Nullable String usageTerms) {
  /** Nothing is known. */
  public static final Rights NONE = new Rights(null, null);
}
