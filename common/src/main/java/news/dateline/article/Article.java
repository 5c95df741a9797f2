package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One canonical record for every wire. Names follow IPTC ninjs 3.1 where it has one; all instants
 * are UTC; what a wire did not state is absent rather than guessed.
 *
 * @param id Kafka key and Elasticsearch {@code _id}
 * @param uri the provider's identity of the story, without its version
 * @param source id in the source registry
 * @param zone the source's zone, carried for later readers of dates
 * @param dateOrder the source's order of day and month in all-digit dates
 * @param version as stated, or the format's default
 * @param versionOrdinal the stated version as a 64-bit number
 * @param order which version is current, see {@link ArticleOrder}
 * @param pubStatus whether the article may be shown
 * @param embargoedUntil an embargo stands beside {@code usable} and covers the article whatever the
 *     version
 * @param embargoedIndefinitely under embargo with no end given
 * @param expires the instant after which the article is no longer shown
 * @param firstCreated when the first version was made
 * @param versionCreated when this version was made
 * @param statedTimes every time as the wire wrote it and how it was read
 * @param bodyText plain text, paragraphs separated by an empty line
 * @param dateline the printed place line, such as {@code MOSCOW (AA) –}
 * @param located place of writing
 * @param language BCP 47; once enriched, what the text shows where that is sure, and {@code und}
 *     where nobody can tell
 * @param urgency 1 (highest) to 9
 * @param section a site's own section
 * @param receiptId identifies this delivery; a repeat of it has the same one
 * @param receivedAt when ingest received the bytes
 * @param channel how it came: {@code push}, {@code folder} or {@code feed}
 * @param rawSha256 lower-case hexadecimal SHA-256 of the bytes as received
 * @param rawFormat id of the parser that read them
 * @param rawBytes their number
 * @param parserRevision revision of the parser; a newer reading of the same bytes replaces an older
 *     one
 * @param readAt when an operator had the bytes read again; absent from what they were read as when
 *     they came. Of two readings by the same parser the later counts
 * @param warnings everything the parser was unsure of
 */
@RecordBuilder
@RecordBuilder.Options(
    addClassRetainedGenerated = true) // so that NullAway knows the builder for generated
public record Article(
    ArticleId id,
    String uri,
    String source,
    ZoneId zone,
    DateOrder dateOrder,
    @Nullable String version,
    @Nullable Long versionOrdinal,
    ArticleOrder order,
    PubStatus pubStatus,
    @Nullable Instant embargoedUntil,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean embargoedIndefinitely,
    @Nullable Instant expires,
    @Nullable Instant firstCreated,
    @Nullable Instant versionCreated,
    List<StatedTime> statedTimes,
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
    List<Subject> subjects,
    @Nullable String edNote,
    @Nullable String copyrightHolder,
    @Nullable String usageTerms,
    List<String> infoSources,
    List<Association> associations,
    String receiptId,
    Instant receivedAt,
    String channel,
    String rawSha256,
    String rawFormat,
    int rawBytes,
    int parserRevision,
    @Nullable Instant readAt,
    List<Warning> warnings) {

  /** Lists are copied; an absent list is an empty one. What every article has must be there. */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(dateOrder, "dateOrder");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(pubStatus, "pubStatus");
    Objects.requireNonNull(receiptId, "receiptId");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(rawSha256, "rawSha256");
    Objects.requireNonNull(rawFormat, "rawFormat");

    Bounds.requireShort("source", source);
    Bounds.requireShort("receiptId", receiptId);
    Bounds.requireShort("channel", channel);
    Bounds.requireShort("rawSha256", rawSha256);
    Bounds.requireShort("rawFormat", rawFormat);
    statedTimes = copy(statedTimes);
    subjects = copy(subjects);
    infoSources = copy(infoSources);
    associations = copy(associations);
    warnings = copy(warnings);
  }

  /**
   * The instant that "today" in the text refers to: when the version was made, else the first, else
   * receipt.
   */
  public Instant referenceTime() {
    if (versionCreated != null) {
      return versionCreated;
    }
    return firstCreated != null ? firstCreated : receivedAt;
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
