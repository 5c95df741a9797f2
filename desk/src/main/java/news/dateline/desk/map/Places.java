package news.dateline.desk.map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.kept.KeptBy;
import org.springframework.stereotype.Component;

/** Asks which places stories name, and which they were written from. */
@Component
final class Places {
  private static final String NAMED = "places";
  private static final String WRITTEN = "located";

  /** Places of writing are words of stories: a killed one's are not told for longer. */
  private static final Duration KEPT = Duration.ofSeconds(5);

  private static final int MOST_NAMED = 150; // more cover each other
  private static final int MOST_WRITTEN = 100;

  /** Stories that are asked where a place is; the name of a place of writing is not in each. */
  private static final int WITNESSES = 2;

  private final NewsIndex index;
  private final InstantSource clock;
  private final KnownPlaces known = new KnownPlaces();
  private final KeptBy<Span, NewsMap> maps;

  Places(NewsIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
    this.maps = new KeptBy<>(KEPT, this::ask);
  }

  NewsMap get(Span span) {
    return maps.get(span);
  }

  private NewsMap ask(Span span) {
    Query since = received(clock.instant().minus(span.length()));
    Map<String, Aggregate> found =
        index
            .search(
                search ->
                    search
                        .size(0)
                        .trackTotalHits(count -> count.enabled(false))
                        .query(since)
                        .aggregations("all", a -> a.filter(q -> q.matchAll(all -> all)))
                        .aggregations("placed", a -> a.filter(exists(NAMED)))
                        .aggregations("signed", a -> a.filter(exists(WRITTEN)))
                        .aggregations(NAMED, a -> a.terms(it -> it.field(NAMED).size(MOST_NAMED)))
                        .aggregations(
                            WRITTEN, a -> a.terms(it -> it.field(WRITTEN).size(MOST_WRITTEN))))
            .aggregations();
    List<Tally> named = tallies(found, NAMED);
    List<Tally> written = tallies(found, WRITTEN);
    learn(since, NAMED, named);
    learn(since, WRITTEN, written);
    return NewsMap.of(
        named, written, known, count(found, "all"), count(found, "placed"), count(found, "signed"));
  }

  /** Asks stories that have these names where the places are, of which that is not known yet. */
  private void learn(Query since, String field, List<Tally> tallies) {
    List<String> names = tallies.stream().map(Tally::name).filter(known::isNew).toList();
    if (names.isEmpty()) {
      return;
    }
    Map<String, Aggregate> found =
        index
            .search(
                search ->
                    search
                        .size(0)
                        .trackTotalHits(count -> count.enabled(false))
                        .query(since)
                        .aggregations(
                            field,
                            a ->
                                a.terms(
                                        it ->
                                            it.field(field)
                                                .size(names.size())
                                                .include(include -> include.terms(names)))
                                    .aggregations(
                                        "witnesses",
                                        witnesses ->
                                            witnesses.topHits(
                                                top ->
                                                    top.size(WITNESSES)
                                                        .source(
                                                            source ->
                                                                source.filter(
                                                                    f ->
                                                                        f.includes(
                                                                            PlacedStory
                                                                                .FIELDS)))))))
            .aggregations();
    buckets(found, field).forEach(bucket -> known.learn(bucket.key().stringValue(), told(bucket)));
  }

  private static List<Known> told(StringTermsBucket bucket) {
    return Objects.requireNonNull(bucket.aggregations().get("witnesses"))
        .topHits()
        .hits()
        .hits()
        .stream()
        .map(hit -> Objects.requireNonNull(hit.source()).to(PlacedStory.class))
        .flatMap(story -> story.places().stream())
        .toList();
  }

  private static List<Tally> tallies(Map<String, Aggregate> found, String field) {
    return buckets(found, field)
        .map(bucket -> new Tally(bucket.key().stringValue(), bucket.docCount()))
        .toList();
  }

  private static Stream<StringTermsBucket> buckets(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name)).sterms().buckets().array().stream();
  }

  private static long count(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name)).filter().docCount();
  }

  private static Query received(Instant from) {
    return Query.of(
        q -> q.range(range -> range.date(date -> date.field("receivedAt").gte(from.toString()))));
  }

  private static Query exists(String field) {
    return Query.of(q -> q.exists(it -> it.field(field)));
  }
}
