package news.dateline.index.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a version whatever becomes of its text.
 *
 * @param receiptId its first receipt, which gives it its place
 * @param versionCreated absent where the wire states none
 * @param redacted whether its text is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionHead(
    @Nullable String version,
    String source,
    PubStatus pubStatus,
    String receiptId,
    Instant receivedAt,
    @Nullable String channel,
    @Nullable Instant versionCreated,
    String rawSha256,
    int parserRevision,
    int enrichmentRevision,
    boolean redacted) {}
