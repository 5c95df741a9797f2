package news.dateline.desk.articles;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What readers saw change last of a story.
 *
 * @param kind as {@code GET /v1/changes} names it, such as {@code corrected}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoryChange(@Nullable String kind, @Nullable Instant at) {}
