package news.dateline.ingest.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as a parser sees it.
 *
 * @param bytes as received
 * @param contentType as the sender declared it
 * @param receivedAt the clock that decides between readings of an ambiguous time
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Wire(byte[] bytes, @Nullable String contentType, Instant receivedAt) {}
