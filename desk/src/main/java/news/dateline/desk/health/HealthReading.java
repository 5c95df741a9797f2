package news.dateline.desk.health;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.OutageException.Kind;
import news.dateline.desk.index.TermBuckets;
import news.dateline.desk.kept.Kept;
import news.dateline.desk.now.Volumes;
import news.dateline.desk.service.Balance;
import news.dateline.desk.service.Losses;
import news.dateline.desk.service.ReadApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for all that the page shows; what does not answer is left out and named. */
@Component
final class HealthReading {
  private static final Duration TOLD = Duration.ofDays(1);
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final Duration HOURS_KEPT = Duration.ofSeconds(30); // the current one grows

  /** Fewer than could ever be read; what was lost last is what somebody mends. */
  private static final int LOSSES = 200;

  private static final int SOURCES = 200; // as Volumes has them

  private final Volumes volumes;
  private final InstantSource clock;
  private final Kept<Balance> balance;
  private final Kept<Losses> losses;
  private final Kept<Hours> hours;
  private final Kept<Map<String, Instant>> published;

  private record Hours(HourChart chart, List<Balance.Line> lines) {}

  HealthReading(ReadApi api, NewsIndex index, Volumes volumes, InstantSource clock) {
    this.volumes = volumes;
    this.clock = clock;
    this.balance = new Kept<>(KEPT, () -> api.balance(begin(), false));
    this.losses = new Kept<>(KEPT, () -> api.losses(begin(), LOSSES));
    this.hours = new Kept<>(HOURS_KEPT, () -> hours(api));
    this.published = new Kept<>(KEPT, () -> published(index));
  }

  HealthPage get() {
    Set<String> missing = new LinkedHashSet<>();
    @Nullable Balance sheet = ask(balance::get, missing).orElse(null);
    @Nullable Losses lost = ask(losses::get, missing).orElse(null);
    // Many sources have more hours than is told, and then no part is missing.
    @Nullable Hours byHour = ask(hours::get, new HashSet<>()).orElse(null);
    return new HealthPage(
        SourceRow.of(
            ask(volumes::get, missing).orElse(List.of()),
            ask(published::get, missing).orElse(Map.of()),
            sheet == null ? null : sheet.lines(),
            byHour == null ? null : byHour.lines(),
            clock.instant()),
        sheet == null ? null : sheet.total(),
        lost == null ? null : lost.losses().stream().map(LossRow::of).toList(),
        lost != null && lost.complete(),
        byHour == null ? null : byHour.chart(),
        missing);
  }

  private Instant begin() {
    return clock.instant().minus(TOLD);
  }

  private Hours hours(ReadApi api) {
    Instant first = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(23, ChronoUnit.HOURS);
    List<Balance.Line> lines = api.balance(first, true).lines();
    return new Hours(HourChart.of(first, lines), lines);
  }

  private static Map<String, Instant> published(NewsIndex index) {
    Map<String, Aggregate> found =
        index
            .search(
                search ->
                    search
                        .size(0)
                        .trackTotalHits(count -> count.enabled(false))
                        .aggregations(
                            "sources",
                            sources ->
                                sources
                                    .terms(terms -> terms.field("source").size(SOURCES))
                                    .aggregations(
                                        "newest",
                                        newest -> newest.max(max -> max.field("published")))))
            .aggregations();
    Map<String, Instant> published = new HashMap<>();
    for (StringTermsBucket bucket : TermBuckets.of(found, "sources")) {
      Double newest = Objects.requireNonNull(bucket.aggregations().get("newest")).max().value();
      if (newest != null && Double.isFinite(newest)) {
        published.put(bucket.key().stringValue(), Instant.ofEpochMilli(newest.longValue()));
      }
    }
    return Map.copyOf(published);
  }

  /** Without Elasticsearch nothing is left to show, and the page of the outage says so. */
  private static <T> Optional<T> ask(Supplier<T> question, Set<String> missing) {
    try {
      return Optional.of(question.get());
    } catch (OutageException e) {
      if (e.part().equals(OutageException.ELASTICSEARCH) && e.kind() == Kind.AWAY) {
        throw e;
      }
      missing.add(e.part());
      return Optional.empty();
    }
  }
}
