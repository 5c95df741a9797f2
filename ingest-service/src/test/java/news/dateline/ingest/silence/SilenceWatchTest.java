package news.dateline.ingest.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import news.dateline.article.ArticleId;
import news.dateline.article.Receipt;
import news.dateline.ingest.source.SourceProfileBuilder;
import news.dateline.ingest.source.SourceRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SilenceWatchTest {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final String SOURCE = "harbour";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Instant now = MONDAY_NOON;
  private final InstantSource clock = () -> now;
  private final SilenceWatch watch =
      new SilenceWatch(
          new SourceRegistry(
              List.of(
                  SourceProfileBuilder.builder()
                      .id(SOURCE)
                      .zone(ZoneId.of("UTC"))
                      .longestGap(Duration.ofHours(6))
                      .build())),
          meters,
          clock);

  @BeforeEach
  void receiptsAreRead() {
    watch.readBy(() -> true);
  }

  @Test
  void nothingIsSilentBeforeTheMonthHasBeenRead() {
    watch.readBy(() -> false);
    add(MONDAY_NOON.minus(Duration.ofDays(20)));
    assertThat(silence().silent()).isFalse();
    assertThat(watch.silent()).isEmpty();
    assertThat(gauge("news.source.last.article.timestamp")).isNaN();
    watch.readBy(() -> true);
    assertThat(watch.silent()).containsKey(SOURCE);
    assertThat(gauge("news.source.last.article.timestamp")).isNotNaN();
  }

  @Test
  void receiptsThatAreReadBeforeTheirSourceIsKnownCount() {
    SourceRegistry registry = new SourceRegistry(List.of());
    SilenceWatch early = new SilenceWatch(registry, new SimpleMeterRegistry(), clock);
    early.add(receipt(MONDAY_NOON));
    registry.register(SourceProfileBuilder.builder().id(SOURCE).zone(ZoneId.of("UTC")).build());
    assertThat(early.of(SOURCE).orElseThrow().lastArticleAt()).contains(MONDAY_NOON);
  }

  @Test
  void aSourceThatNeverSentAnythingIsNotSilent() {
    assertThat(silence().silent()).isFalse();
    assertThat(silence().lastArticleAt()).isEmpty();
    assertThat(gauge("news.source.last.article.timestamp")).isNaN();
  }

  @Test
  void theStatedGapHoldsUntilFourWeeksAreKnown() {
    add(MONDAY_NOON.minus(Duration.ofHours(5)));
    assertThat(silence().learned()).isFalse();
    assertThat(silence().silent()).isFalse();
    now = MONDAY_NOON.plus(Duration.ofHours(2));
    assertThat(silence().silent()).isTrue();
    assertThat(watch.silent())
        .containsEntry(SOURCE, "no article for 7 h; the longest gap it states is 6 h");
    assertThat(gauge("news.source.silence.threshold")).isEqualTo(6 * 3600);
  }

  @Test
  void whatIsUsualIsLearnedForEachHourOfTheWeek() {
    everyTenMinutesByDay(MONDAY_NOON);
    now = MONDAY_NOON;
    assertThat(silence().learned()).isTrue();
    assertThat(silence().threshold()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(20));
    now = Instant.parse("2026-11-23T04:00:00Z"); // night: silent since 22:00 is usual
    assertThat(silence().threshold()).isBetween(Duration.ofHours(6), Duration.ofHours(13));
    now = MONDAY_NOON.plus(Duration.ofMinutes(30));
    assertThat(silence().silent()).isTrue();
  }

  @Test
  void oneOutageTeachesNothing() {
    everyTenMinutesByDay(MONDAY_NOON, "2026-11-09");
    now = MONDAY_NOON;
    assertThat(silence().threshold()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(20));
  }

  @Test
  void theOrderInWhichReceiptsAreReadDoesNotMatter() {
    List<Instant> month = everyTenMinutesByDay(MONDAY_NOON);
    Duration inOrder = silence().threshold();
    Collections.shuffle(month, new Random(7));
    SilenceWatch other =
        new SilenceWatch(
            new SourceRegistry(
                List.of(SourceProfileBuilder.builder().id(SOURCE).zone(ZoneId.of("UTC")).build())),
            new SimpleMeterRegistry(),
            clock);
    month.forEach(at -> other.add(receipt(at)));
    assertThat(other.of(SOURCE).orElseThrow().threshold()).isEqualTo(inOrder);
  }

  @Test
  void aRefusedItemIsNoSignOfLife() {
    watch.add(
        new Receipt(
            "r",
            SOURCE,
            MONDAY_NOON,
            "push",
            Receipt.Outcome.REFUSED,
            "00",
            null,
            "no-text",
            null));
    assertThat(silence().lastArticleAt()).isEmpty();
  }

  /** 30 days of articles from 06:00 to 22:00, but for one day. */
  private List<Instant> everyTenMinutesByDay(Instant until, String... without) {
    List<Instant> all = new ArrayList<>();
    for (Instant at = until.minus(Duration.ofDays(30));
        at.isBefore(until);
        at = at.plus(Duration.ofMinutes(10))) {
      int hour = at.atZone(ZoneId.of("UTC")).getHour();
      boolean out = List.of(without).contains(at.toString().substring(0, 10));
      if (hour >= 6 && hour < 22 && !out) {
        all.add(at);
      }
    }
    all.forEach(this::add);
    return all;
  }

  private void add(Instant at) {
    watch.add(receipt(at));
  }

  private static Receipt receipt(Instant at) {
    return new Receipt(
        "r" + at,
        SOURCE,
        at,
        "push",
        Receipt.Outcome.ACCEPTED,
        "00",
        ArticleId.of(SOURCE, "tag:a"),
        null,
        null);
  }

  private Silence silence() {
    return watch.of(SOURCE).orElseThrow();
  }

  private double gauge(String name) {
    return meters.get(name).tag("source", SOURCE).gauge().value();
  }
}
