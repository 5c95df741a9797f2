package news.dateline.desk.coming;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.kept.Kept;
import news.dateline.desk.kept.KeptBy;
import org.springframework.stereotype.Component;

/** What stories say of days to come. Days are those of the articles' own calendars (ADR 8). */
@Component
final class ComingDates {
  private static final String FIELD = "comingDates";

  /** Sentences are text: a killed story's are not shown for longer. */
  private static final Duration KEPT_SENTENCES = Duration.ofSeconds(2);

  private static final Duration KEPT_COUNTS = Duration.ofSeconds(15);

  /** With their bodies: in parts, so that the longest of them are never held together. */
  private static final int STORIES = 60;

  private static final int PART = 20;
  private static final List<String> READ =
      Stream.concat(StoryDocument.LISTED.stream(), Stream.of("bodyText", "detail.dates")).toList();

  private final NewsIndex index;
  private final InstantSource clock;
  private final KeptBy<Window, Agenda> agendas;
  private final Kept<Horizon> horizon;

  ComingDates(NewsIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
    this.agendas = new KeptBy<>(KEPT_SENTENCES, this::askAgenda);
    this.horizon = new Kept<>(KEPT_COUNTS, this::askHorizon);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** What is said of these days, by the newest stories. */
  Agenda agenda(Window window) {
    return agendas.get(window);
  }

  /** How much is said of which days. */
  Horizon horizon() {
    return horizon.get();
  }

  private Agenda askAgenda(Window window) {
    List<Saying> sayings = new ArrayList<>();
    long total = 0;
    int read = 0;
    int found = PART;
    while (found == PART && read < STORIES) {
      SearchResponse<StoryDocument> answer = part(window, read);
      TotalHits counted = answer.hits().total();
      total = counted == null ? total : counted.value();
      found = answer.hits().hits().size();
      read += found;
      answer.hits().hits().stream()
          .map(Story::of)
          .flatMap(story -> Sayings.of(story, window).stream())
          .forEach(sayings::add);
    }
    return Agenda.of(sayings, total, read);
  }

  private SearchResponse<StoryDocument> part(Window window, int from) {
    return index.search(
        search ->
            search
                .query(between(window.from(), window.until()))
                .collapse(fold -> fold.field("storyId")) // one of the wires that say the same
                .sort(sort -> sort.field(by -> by.field("published").order(SortOrder.Desc)))
                .from(from)
                .size(PART)
                .source(source -> source.filter(f -> f.includes(READ))));
  }

  private static Query between(LocalDate from, LocalDate until) {
    return Query.of(
        q ->
            q.range(
                range ->
                    range.date(
                        date -> date.field(FIELD).gte(from.toString()).lt(until.toString()))));
  }

  private Horizon askHorizon() {
    LocalDate today = today();
    LocalDate beyond = today.plusDays(Window.DAYS);
    LocalDate firstMonth = beyond.withDayOfMonth(1);
    LocalDate end = today.plusYears(Window.YEARS);
    Map<String, Aggregate> found =
        index
            .search(
                search ->
                    search
                        .size(0)
                        .trackTotalHits(count -> count.enabled(false))
                        .query(between(today, end))
                        .aggregations("days", histogram(CalendarInterval.Day))
                        .aggregations("months", histogram(CalendarInterval.Month)))
            .aggregations();
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    buckets(found, "days")
        .filter(bucket -> !day(bucket).isBefore(today) && day(bucket).isBefore(beyond))
        .forEach(bucket -> days.put(day(bucket), bucket.docCount()));
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    buckets(found, "months")
        .filter(bucket -> !day(bucket).isBefore(firstMonth) && day(bucket).isBefore(end))
        .forEach(bucket -> months.put(YearMonth.from(day(bucket)), bucket.docCount()));
    return Horizon.of(today, days, months);
  }

  /**
   * A story has many dates, and those elsewhere come along: with hard bounds Elasticsearch 9.2
   * fails where all dates of an index lie outside them (RangeAggregator.hasOverlap, "Index 0 out of
   * bounds for length 0").
   */
  private static Aggregation histogram(CalendarInterval by) {
    return Aggregation.of(
        a -> a.dateHistogram(it -> it.field(FIELD).calendarInterval(by).minDocCount(1)));
  }

  private static Stream<DateHistogramBucket> buckets(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name)).dateHistogram().buckets().array().stream();
  }

  private static LocalDate day(DateHistogramBucket bucket) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(bucket.key()), ZoneOffset.UTC);
  }
}
