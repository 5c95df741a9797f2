package news.dateline.desk.entity;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.desk.articles.StoryDocument;

/** What the index is asked of somebody or something. */
record EntityQuestion(EntityKind kind, String name, Period period, Instant now) {
  static final String RECENTLY = "recently";
  static final String MENTIONS = "mentions";
  static final List<String> BESIDE =
      List.of("people", "organisations", "places", "countries", "events", "source");

  private static final int STORIES = 15;
  private static final int NAMES = 12;

  /** That it is mentioned. */
  Query mentioned() {
    return Query.of(q -> q.term(term -> term.field(kind.field()).value(name)));
  }

  private static SortOptions newest() {
    return SortOptions.of(
        sort -> sort.field(field -> field.field("published").order(SortOrder.Desc)));
  }

  /** The latest stories that mention it, and the counts of the period. */
  SearchRequest.Builder overview(SearchRequest.Builder request) {
    return request.size(STORIES).sort(newest()).aggregations(RECENTLY, recently());
  }

  private Aggregation recently() {
    Map<String, Aggregation> counts = new LinkedHashMap<>();
    counts.put(MENTIONS, Aggregation.of(of -> of.dateHistogram(period.counts(now))));
    BESIDE.forEach(field -> counts.put(field, beside(field)));
    Query since =
        Query.of(
            q ->
                q.range(
                    range ->
                        range.date(
                            date ->
                                date.field("published")
                                    .gte(period.start(now).toString())
                                    .lt(period.end(now).toString()))));
    return Aggregation.of(of -> of.filter(since).aggregations(counts));
  }

  private Aggregation beside(String field) {
    return Aggregation.of(
        of ->
            of.terms(
                terms -> {
                  terms.field(field).size(NAMES);
                  return field.equals(kind.field())
                      ? terms.exclude(own -> own.terms(List.of(name)))
                      : terms;
                }));
  }

  /** The details of the latest story. */
  SearchRequest.Builder latestDetail(SearchRequest.Builder request) {
    return request
        .query(mentioned())
        .size(1)
        .sort(newest())
        .source(
            source ->
                source.filter(
                    filter -> filter.includes(StoryDocument.NEEDED).includes("detail.entities")));
  }

  /** The identity that a story's details have. */
  Optional<Identity> identity(StoryDocument document) {
    return Optional.ofNullable(document.detail()).stream()
        .flatMap(detail -> detail.entities().stream())
        .filter(entity -> entity.type() == kind.type() && entity.name().equals(name))
        .findFirst()
        .map(Identity::of);
  }
}
