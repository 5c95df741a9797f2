package news.dateline.index.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import news.dateline.index.document.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What the article's document says of it, and no word of its text.
 *
 * @param uri absent, as all that is, where it shows no version
 * @param receiptId of the version that it shows
 * @param parserRevision of the reading that it shows
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record ArticleNow(
    @Nullable String uri,
    @Nullable String source,
    Visibility visibility,
    @Nullable Instant embargoedUntil,
    boolean embargoedIndefinitely,
    @Nullable Instant expires,
    @Nullable String version,
    @Nullable String receiptId,
    int parserRevision,
    int enrichmentRevision,
    Instant indexedAt) {
  /** The document's fields that it is read from. */
  static final List<String> FIELDS =
      List.of(
          "uri",
          "source",
          "visibility",
          "embargoedUntil",
          "embargoedIndefinitely",
          "expires",
          "version",
          "receiptId",
          "parserRevision",
          "enrichmentRevision",
          "indexedAt");
}
