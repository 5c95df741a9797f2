package news.dateline.ingest.intake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * Wire bytes as a channel hands them in. The builder needs a source, bytes, a channel and the time
 * of receipt.
 *
 * @param identity what the channel knows the delivery by, such as a file's name; with the bytes it
 *     makes the receipt id
 * @param format the parser to use, where the sender forces one
 * @param articleUri the sender's identity for the story, where the wire states none
 * @param lane live where nothing is said
 * @param articleIds stories that the bytes hold and no receipt may tell of, as of a feed's document
 *     the entries that have not changed; empty where receipts tell
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Delivery(
    SourceProfile source,
    byte[] bytes,
    Channel channel,
    String identity,
    Instant receivedAt,
    @Nullable String contentType,
    @Nullable String format,
    @Nullable String articleUri,
    @Nullable String traceparent,
    Lane lane,
    List<String> articleIds) {

  /** What is absent has its default. */
  public Delivery {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(receivedAt, "receivedAt");
    identity = Objects.requireNonNullElse(identity, "");
    lane = Objects.requireNonNullElse(lane, Lane.LIVE);
    articleIds = articleIds == null ? List.of() : List.copyOf(articleIds);
  }
}
