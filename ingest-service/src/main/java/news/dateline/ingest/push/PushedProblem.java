package news.dateline.ingest.push;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as the OpenAPI document describes it (RFC 9457).
 *
 * @param detail one sentence for a person
 * @param items where items were looked at
 */
record PushedProblem(
    URI type, String title, int status, String detail, @Nullable List<PushedItem> items) {}
