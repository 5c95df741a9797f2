package news.dateline.desk.now;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.TermBuckets;
import news.dateline.desk.kept.Kept;
import org.springframework.stereotype.Component;

/** What each source has sent, and which of them are silent. */
@Component
public final class Volumes {
  static final Duration WEEK = Duration.ofDays(7);

  /** Who has been silent for so long is no source any more. */
  private static final Duration MONTH = Duration.ofDays(30);

  private static final Duration KEPT = Duration.ofSeconds(30); // numbers of hours
  private static final int SOURCES = 200; // with a week's hours half of the buckets of a question

  private final NewsIndex index;
  private final InstantSource clock;
  private final Kept<List<SourceVolume>> volumes;

  Volumes(NewsIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
    this.volumes = new Kept<>(KEPT, this::ask);
  }

  /** Every source that sent a story within a month: silent ones first, then who sent most. */
  public List<SourceVolume> get() {
    return volumes.get();
  }

  private List<SourceVolume> ask() {
    Instant now = clock.instant();
    Map<String, Aggregate> found =
        index
            .search(
                search ->
                    search
                        .size(0)
                        .trackTotalHits(count -> count.enabled(false))
                        .query(Received.since(now.minus(MONTH)))
                        .aggregations("sources", sources(Received.since(now.minus(WEEK)))))
            .aggregations();
    return TermBuckets.of(found, "sources").stream()
        .map(bucket -> volume(bucket, now))
        .sorted(
            Comparator.comparing(SourceVolume::silent)
                .reversed()
                .thenComparing(Comparator.comparing(SourceVolume::day).reversed())
                .thenComparing(SourceVolume::source))
        .toList();
  }

  private static Aggregation sources(Query week) {
    return Aggregation.of(
        sources ->
            sources
                .terms(terms -> terms.field("source").size(SOURCES))
                .aggregations("last", last -> last.max(max -> max.field(Received.FIELD)))
                .aggregations(
                    "week",
                    of ->
                        of.filter(week)
                            .aggregations(
                                "hours",
                                hours ->
                                    hours.dateHistogram(
                                        hour ->
                                            hour.field(Received.FIELD)
                                                .fixedInterval(length -> length.time("1h"))
                                                .minDocCount(1)))));
  }

  private static SourceVolume volume(StringTermsBucket bucket, Instant now) {
    Aggregate last = Objects.requireNonNull(bucket.aggregations().get("last"));
    Aggregate week = Objects.requireNonNull(bucket.aggregations().get("week"));
    SortedMap<Instant, Long> hours = new TreeMap<>();
    Objects.requireNonNull(week.filter().aggregations().get("hours"))
        .dateHistogram()
        .buckets()
        .array()
        .forEach(hour -> hours.put(Instant.ofEpochMilli(hour.key()), hour.docCount()));
    return SourceVolume.of(
        bucket.key().stringValue(),
        Instant.ofEpochMilli(Objects.requireNonNull(last.max().value()).longValue()),
        hours,
        now);
  }
}
