package news.dateline.desk.entity;

import java.util.List;
import news.dateline.desk.articles.Story;
import org.jspecify.annotations.Nullable;

/**
 * What is told of somebody or something.
 *
 * @param total articles that mention it, whenever; at most as many as are counted
 * @param recently of these, those of the period
 */
public record EntityPage(
    EntityKind kind,
    String name,
    Period period,
    long total,
    boolean more,
    long recently,
    @Nullable Identity identity,
    Mentions mentions,
    List<Companions> companions,
    List<Story> latest) {
  /** Lists are copied. */
  public EntityPage {
    companions = List.copyOf(companions);
    latest = List.copyOf(latest);
  }

  /** How many articles there are, in words. */
  public String counted() {
    return more ? "more than %,d".formatted(total) : "%,d".formatted(total);
  }
}
