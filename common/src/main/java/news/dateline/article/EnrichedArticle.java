package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article with what enrichment found in it; one flat JSON object. */
@RecordBuilder
@RecordBuilder.Options(
    addClassRetainedGenerated = true) // so that NullAway knows the builder for generated
public record EnrichedArticle(
    @JsonUnwrapped Article article,
    List<Entity> entities,
    List<CountryConnection> countries,
    List<Amount> amounts,
    List<DateMention> dates,
    EnrichmentNote enrichment) {

  /** Lists are copied; an absent list is an empty one. */
  public EnrichedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(enrichment, "enrichment");

    entities = copy(entities);
    countries = copy(countries);
    amounts = copy(amounts);
    dates = copy(dates);
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
