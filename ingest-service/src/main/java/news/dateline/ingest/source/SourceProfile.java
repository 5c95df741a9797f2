package news.dateline.ingest.source;

import java.time.ZoneId;
import java.util.List;
import news.dateline.article.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a wire source beforehand.
 *
 * @param id stands in URLs, metrics and article ids: lower-case letters, digits and hyphens
 * @param name as the source prints itself; such a line is a credit, not a writer
 * @param zone of times without one
 * @param dateOrder of all-digit dates
 * @param language BCP 47, where the wire states none
 * @param formats ids of the parsers to try, in order; empty means all
 */
public record SourceProfile(
    String id,
    String name,
    ZoneId zone,
    DateOrder dateOrder,
    @Nullable String language,
    OrderBy orderBy,
    List<String> formats) {

  /** Formats are copied. */
  public SourceProfile {
    formats = List.copyOf(formats);
  }
}
