package news.dateline.ingest.source;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import news.dateline.article.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a wire source beforehand. The builder needs an id and a zone; the rest has
 * defaults.
 *
 * @param id stands in URLs, metrics and article ids: lower-case letters, digits and hyphens
 * @param name as the source prints itself; such a line is a credit, not a writer
 * @param zone of times without one
 * @param dateOrder of all-digit dates
 * @param language BCP 47, where the wire states none
 * @param formats ids of the parsers to try, in order; empty means all
 * @param channels by which the source may come; empty means all
 * @param rights where the wire states none
 * @param emptyEmbargo what an embargo with no end means
 * @param longestGap the longest silence that is usual
 * @param pushesPerSecond that each instance takes; null means the service's own number
 * @param feed where it is polled from, if it is
 */
@RecordBuilder
@RecordBuilder.Options(
    addClassRetainedGenerated = true) // so that NullAway knows the builder for generated
public record SourceProfile(
    String id,
    String name,
    ZoneId zone,
    DateOrder dateOrder,
    @Nullable String language,
    OrderBy orderBy,
    List<String> formats,
    List<Channel> channels,
    Rights rights,
    EmptyEmbargo emptyEmbargo,
    Duration longestGap,
    @Nullable Integer pushesPerSecond,
    @Nullable FeedProfile feed) {
  /** A day without news is unusual even for a small source. */
  static final Duration LONGEST_GAP = Duration.ofHours(24);

  /** Lists are copied. What is absent has the default that the reference of sources.yaml names. */
  public SourceProfile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(zone, "zone");
    name = Objects.requireNonNullElse(name, id);
    dateOrder = Objects.requireNonNullElse(dateOrder, DateOrder.DMY);
    orderBy = Objects.requireNonNullElse(orderBy, OrderBy.TIME);
    formats = List.copyOf(Objects.requireNonNullElse(formats, List.of()));
    channels = List.copyOf(Objects.requireNonNullElse(channels, List.of()));
    rights = Objects.requireNonNullElse(rights, Rights.NONE);
    emptyEmbargo = Objects.requireNonNullElse(emptyEmbargo, EmptyEmbargo.HOLD);
    longestGap = Objects.requireNonNullElse(longestGap, LONGEST_GAP);
  }

  /** Whether the source's articles may come in this way. */
  public boolean mayComeBy(Channel channel) {
    return channels.isEmpty() || channels.contains(channel);
  }
}
