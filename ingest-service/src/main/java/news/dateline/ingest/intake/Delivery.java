package news.dateline.ingest.intake;

import java.time.Instant;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * Wire bytes as a channel hands them in.
 *
 * @param channel {@code push}, {@code folder} or {@code feed}
 * @param identity what the channel knows the delivery by, such as a file's name; with the bytes it
 *     makes the receipt id
 * @param format the parser to use, where the sender forces one
 * @param articleUri the sender's identity for the story, where the wire states none
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Delivery(
    SourceProfile source,
    byte[] bytes,
    String channel,
    String identity,
    Instant receivedAt,
    @Nullable String contentType,
    @Nullable String format,
    @Nullable String articleUri,
    @Nullable String traceparent) {}
