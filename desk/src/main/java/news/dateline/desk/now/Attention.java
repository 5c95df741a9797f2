package news.dateline.desk.now;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.kept.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who and what the news is about: of a day, and of the last hour against the week before it. */
@Component
final class Attention {
  private static final List<String> KINDS = List.of("people", "organisations", "places", "events");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** Names are words of stories: a killed one's are not told for longer. */
  private static final Duration KEPT = Duration.ofSeconds(5);

  private static final int LEADING = 8; // of each kind
  private static final int BREAKING = 10; // of all kinds
  private static final long LEAST_STORIES = 3; // of fewer in an hour chance tells
  private static final double LEAST_TIMES = 2; // as many as usual
  private static final int LOOKED_AT = 50; // each costs a count of the week

  private final NewsIndex index;
  private final InstantSource clock;
  private final Kept<Focus> focus;

  Attention(NewsIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
    this.focus = new Kept<>(KEPT, this::ask);
  }

  Focus get() {
    return focus.get();
  }

  private Focus ask() {
    Instant now = clock.instant();
    Instant hourAgo = now.minus(HOUR);
    // Without the hour: of a system that is young it would be all there is.
    Query week = Received.between(now.minus(Volumes.WEEK), hourAgo);
    Map<String, Aggregation> questions = new HashMap<>();
    Map<String, Aggregation> ofTheHour = new HashMap<>();
    for (String kind : KINDS) {
      questions.put(kind, Aggregation.of(a -> a.terms(it -> it.field(kind).size(LEADING))));
      ofTheHour.put(kind, significant(kind, week));
    }
    Query hour = Received.since(hourAgo);
    questions.put("hour", Aggregation.of(a -> a.filter(hour).aggregations(ofTheHour)));
    Map<String, Aggregate> found =
        index
            .search(
                search ->
                    search
                        .size(0)
                        .trackTotalHits(count -> count.enabled(false))
                        .query(Received.since(now.minus(DAY)))
                        .aggregations(questions))
            .aggregations();
    return focus(found);
  }

  static Focus focus(Map<String, Aggregate> found) {
    Map<String, Aggregate> foundOfTheHour = of(found, "hour").filter().aggregations();
    return new Focus(
        KINDS.stream().flatMap(kind -> leading(kind, of(found, kind))).toList(),
        KINDS.stream()
            .flatMap(kind -> breaking(kind, of(foundOfTheHour, kind)))
            .sorted(Comparator.comparingDouble(Breaking::score).reversed())
            .limit(BREAKING)
            .toList(),
        KINDS.stream().anyMatch(kind -> isCompared(of(foundOfTheHour, kind))));
  }

  /** Whether there is a story older than the hour. */
  private static boolean isCompared(Aggregate found) {
    return found.isSigsterms() && count(found.sigsterms().bgCount()) > 0;
  }

  private static long count(@Nullable Long count) {
    return count == null ? 0 : count;
  }

  private static Aggregation significant(String kind, Query week) {
    return Aggregation.of(
        a ->
            a.significantTerms(
                it ->
                    it.field(kind)
                        .backgroundFilter(week)
                        .minDocCount(LEAST_STORIES)
                        .size(BREAKING)
                        .shardSize(LOOKED_AT)));
  }

  private static Stream<Leading> leading(String kind, Aggregate found) {
    return found.isSterms()
        ? found.sterms().buckets().array().stream()
            .map(bucket -> new Leading(kind, bucket.key().stringValue(), bucket.docCount()))
        : Stream.empty();
  }

  private static Stream<Breaking> breaking(String kind, Aggregate found) {
    return found.isSigsterms() ? breaking(kind, found.sigsterms()) : Stream.empty();
  }

  private static Stream<Breaking> breaking(String kind, SignificantStringTermsAggregate found) {
    // By shares and not by hours: nobody knows how many of the week's hours had any news.
    double shareOfWeek = (double) count(found.docCount()) / Math.max(1, count(found.bgCount()));
    return found.buckets().array().stream()
        .map(
            bucket ->
                new Breaking(
                    kind,
                    bucket.key(),
                    bucket.docCount(),
                    bucket.bgCount() * shareOfWeek,
                    bucket.score()))
        .filter(it -> it.stories() >= LEAST_TIMES * it.usual());
  }

  private static Aggregate of(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }
}
