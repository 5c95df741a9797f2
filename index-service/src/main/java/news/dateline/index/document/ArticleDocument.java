package news.dateline.index.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleOrder;
import news.dateline.article.Association;
import news.dateline.article.GeoPoint;
import news.dateline.article.PubStatus;
import news.dateline.index.judge.ControlState;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in the index {@code articles}: flat where people ask. The fields down to
 * {@code change} are always there; the rest only while the article is live.
 *
 * @param pubStatus under what was done to the article
 * @param statedStatus the version's own, where that is another
 * @param published versionCreated, else firstCreated, else receivedAt
 * @param datesMentioned intervals of the article's own local calendar, written as if UTC
 * @param comingDates the starts of those that lie ahead of the article
 * @param control what was done to the article
 * @param indexedAt when this document was written
 * @param change what readers saw change last
 * @param doubts what parser and enrichment were unsure of, {@code field:code}, and {@code
 *     enrichment:STAGE} of a stage that failed
 * @param storyId the same for articles that are near duplicates; the article's own id where it has
 *     none
 * @param storyBands what near duplicates are found by
 * @param detail mentions and offsets: stored, not indexed
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
record ArticleDocument(
    String uri,
    String source,
    @Nullable String version,
    @Nullable Long versionOrdinal,
    PubStatus pubStatus,
    @Nullable PubStatus statedStatus,
    Visibility visibility,
    @Nullable Instant embargoedUntil,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean embargoedIndefinitely,
    @Nullable Instant expires,
    Instant published,
    @Nullable Instant firstCreated,
    @Nullable Instant versionCreated,
    Instant receivedAt,
    ArticleOrder order,
    String receiptId,
    String rawSha256,
    String rawFormat,
    String channel,
    int parserRevision,
    int enrichmentRevision,
    String readingSha256,
    @Nullable ControlState control,
    Instant indexedAt,
    @Nullable ChangeMark change,
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
    @Nullable List<DateRange> datesMentioned,
    @Nullable List<String> comingDates,
    @Nullable List<MentionedAmount> amounts,
    @Nullable List<String> doubts,
    @Nullable String storyId,
    @Nullable List<String> storyBands,
    @Nullable Detail detail) {}
