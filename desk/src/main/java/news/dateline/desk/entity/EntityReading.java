package news.dateline.desk.entity;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import news.dateline.desk.index.FoldedStories;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.web.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the index what a page tells of somebody or something. */
@Component
class EntityReading {
  private final NewsIndex index;
  private final FoldedStories stories;
  private final Times times;
  private final InstantSource clock;

  EntityReading(NewsIndex index, ListedStories listed, Times times, InstantSource clock) {
    this.index = index;
    this.stories = new FoldedStories(listed);
    this.times = times;
    this.clock = clock;
  }

  EntityPage read(EntityKind kind, String name, Period period) {
    EntityQuestion question = new EntityQuestion(kind, name, period, clock.instant());
    ListedStories.Found found = stories.search(question.mentioned(), false, question::overview);
    SearchResponse<Void> answer = found.answer();
    TotalHits total = answer.hits().total();
    FilterAggregate recently =
        Objects.requireNonNull(answer.aggregations().get(EntityQuestion.RECENTLY)).filter();
    Map<String, Aggregate> counts = recently.aggregations();
    EntityCounts reading = new EntityCounts(question, times);
    return new EntityPage(
        kind,
        name,
        period,
        total == null ? 0 : total.value(),
        total != null && total.relation() == TotalHitsRelation.Gte,
        recently.docCount(),
        answer.hits().hits().isEmpty() ? null : identity(question),
        reading.mentions(Objects.requireNonNull(counts.get(EntityQuestion.MENTIONS))),
        reading.companions(counts),
        found.stories());
  }

  private @Nullable Identity identity(EntityQuestion question) {
    return index.search(question::latestDetail).hits().hits().stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(question::identity)
        .orElse(null);
  }
}
