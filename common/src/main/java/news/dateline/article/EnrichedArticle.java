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

  /**
   * The article as the parser read it, to be enriched again: with the language that the wire stated
   * and without what enrichment warned of.
   */
  public Article asRead() {
    LanguageNote language = enrichment.language();
    return ArticleBuilder.builder(article)
        .language(language == null ? article.language() : language.stated())
        .warnings(
            article.warnings().stream()
                .filter(warning -> !warning.code().equals(LanguageNote.OVERRULED))
                .toList())
        .build();
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
