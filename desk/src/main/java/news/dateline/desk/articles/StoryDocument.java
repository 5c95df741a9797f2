package news.dateline.desk.articles;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import news.dateline.article.Association;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A story as the index has it, as far as it was asked for; docs/searching.md says what the fields
 * hold.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoryDocument(
    String uri,
    String source,
    @Nullable String version,
    @Nullable String pubStatus,
    @Nullable String statedStatus,
    @Nullable String visibility,
    @Nullable Instant expires,
    Instant published,
    @Nullable Instant firstCreated,
    @Nullable Instant versionCreated,
    Instant receivedAt,
    @Nullable String receiptId,
    @Nullable String rawSha256,
    @Nullable String rawFormat,
    @Nullable String channel,
    @Nullable Integer parserRevision,
    @Nullable Integer enrichmentRevision,
    @Nullable Instant indexedAt,
    @Nullable StoryChange change,
    @Nullable String headline,
    @Nullable String slugline,
    @Nullable String lead,
    @Nullable String bodyText,
    @Nullable String byline,
    @Nullable String dateline,
    @Nullable String located,
    @Nullable String language,
    @Nullable Integer urgency,
    @Nullable String section,
    @Nullable List<String> subjects,
    @Nullable List<String> subjectNames,
    @Nullable String edNote,
    @Nullable String copyrightHolder,
    @Nullable String usageTerms,
    @Nullable List<String> infoSources,
    @Nullable List<Association> associations,
    @Nullable List<String> people,
    @Nullable List<String> organisations,
    @Nullable List<String> places,
    @Nullable List<String> countries,
    @Nullable List<String> events,
    @Nullable List<String> entityUris,
    @Nullable List<GeoPoint> placePoints,
    @Nullable List<String> comingDates,
    @Nullable List<String> doubts,
    @Nullable String storyId,
    @Nullable StoryDetail detail) {

  /** The fields that must be asked for whatever else is: without them a document is not read. */
  public static final List<String> NEEDED = List.of("uri", "source", "published", "receivedAt");

  /**
   * The fields that a line of a list shows or is placed by; without the body and the details, which
   * are large.
   */
  public static final List<String> LISTED =
      List.of(
          "uri",
          "source",
          "published",
          "receivedAt",
          "receiptId",
          "indexedAt",
          "change.kind",
          "change.at",
          "version",
          "headline",
          "slugline",
          "lead",
          "language",
          "urgency",
          "people",
          "organisations",
          "places",
          "events",
          "storyId");
}
