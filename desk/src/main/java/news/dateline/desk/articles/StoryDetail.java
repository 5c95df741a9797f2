package news.dateline.desk.articles;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.DateMention;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.Entity;
import news.dateline.article.StatedTime;
import news.dateline.article.Warning;
import org.jspecify.annotations.Nullable;

/** Everything that a reader of one story may want and no search needs; lists may be empty. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StoryDetail(
    List<Entity> entities,
    List<DateMention> dates,
    List<Amount> amounts,
    List<StatedTime> statedTimes,
    @Nullable EnrichmentNote enrichment,
    List<Warning> warnings) {

  /** Of a story that says nothing of itself. */
  public static final StoryDetail NONE =
      new StoryDetail(List.of(), List.of(), List.of(), List.of(), null, List.of());

  /** Lists are copied; absent ones, as empty lists are stored, are empty. */
  public StoryDetail {
    entities = entities == null ? List.of() : List.copyOf(entities);
    dates = dates == null ? List.of() : List.copyOf(dates);
    amounts = amounts == null ? List.of() : List.copyOf(amounts);
    statedTimes = statedTimes == null ? List.of() : List.copyOf(statedTimes);
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
  }
}
