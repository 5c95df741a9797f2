package news.dateline.ingest.operator;

import java.util.List;
import java.util.Objects;
import news.dateline.article.ControlDeed;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants done to an article, or to several.
 *
 * @param deed {@code kill}, {@code hold}, {@code release}, {@code reinstate} or {@code purge}
 * @param reason why, for the audit
 * @param by who, for the audit; {@code operator} where nothing is said
 * @param source of the one article that the path names
 * @param uri of that article, where it is known
 * @param articles those that are meant, where the path names none
 */
public record ControlRequest(
    @Nullable ControlDeed deed,
    @Nullable String reason,
    @Nullable String by,
    @Nullable String source,
    @Nullable String uri,
    List<Target> articles) {
  /** Targets are copied. */
  public ControlRequest {
    articles = List.copyOf(Objects.requireNonNullElse(articles, List.of()));
  }

  /** An article: its source, and its id or its uri or both. */
  public record Target(@Nullable String id, @Nullable String source, @Nullable String uri) {}
}
