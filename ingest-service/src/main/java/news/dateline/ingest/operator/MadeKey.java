package news.dateline.ingest.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A key that was just made.
 *
 * @param secret told this once
 * @param retired the id of the key that is valid no more, because two are at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MadeKey(String id, String secret, @Nullable String retired) {}
