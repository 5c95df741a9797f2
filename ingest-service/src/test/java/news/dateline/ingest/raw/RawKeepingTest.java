package news.dateline.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import news.dateline.ingest.redaction.Redacted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RawKeepingTest {
  private final TickingClock clock = new TickingClock("2026-11-28T21:55:00Z");
  private final Scripted archive = new Scripted();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final RawKeeping keeping = new RawKeeping(archive, clock, meters);

  @Test
  void theSameBytesAreWrittenOnceADay() {
    keep("a");
    keep("b");
    keep("a");
    assertThat(archive.tried).hasSize(2);
    clock.set("2026-11-29T00:00:00Z");
    keep("a");
    keep("a");
    assertThat(archive.tried).hasSize(3);
    assertThat(counted("kept")).isEqualTo(3);
    assertThat(counted("failures")).isZero();
  }

  @Test
  void whatWasNotKeptIsTriedAgainWhenItComesAgain() {
    archive.answer = "the disk is full";
    keep("a");
    archive.answer = null;
    keep("a");
    assertThat(archive.tried).hasSize(2);
    assertThat(counted("kept")).isEqualTo(1);
    assertThat(counted("failures")).isEqualTo(1);
  }

  @Test
  void anArchiveThatFailsIsToldWithItsReasonUntilItWorksAgain() {
    archive.answer = "the disk is full";
    keep("a");
    assertThat(keeping.problem())
        .hasValue("nothing is kept since 2026-11-28T21:55:00Z: the disk is full");
    archive.answer = null;
    keep("b");
    assertThat(keeping.problem()).isEmpty();
  }

  @Test
  void afterFiveFailuresInARowOneDeliveryInFiveSecondsTries() {
    archive.answer = "away";
    for (int i = 0; i < 100; i++) {
      keep("story " + i);
    }
    assertThat(archive.tried).hasSize(5);
    clock.advance(Duration.ofSeconds(5));
    keep("x");
    keep("y");
    assertThat(archive.tried).hasSize(6);
    archive.answer = null;
    clock.advance(Duration.ofSeconds(5));
    keep("z"); // works again: nobody rests any more
    keep("y");
    assertThat(archive.tried).hasSize(8);
    assertThat(counted("failures")).isEqualTo(102);
    assertThat(counted("kept")).isEqualTo(2);
  }

  @Test
  void failuresBetweenSuccessesCostOnlyThemselves() {
    for (int i = 0; i < 20; i++) {
      archive.answer = i % 2 == 0 ? "flaky" : null;
      keep("story " + i);
    }
    assertThat(archive.tried).hasSize(20);
    assertThat(counted("failures")).isEqualTo(10);
  }

  @Test
  void deliveriesBegunTogetherAreAwaitedTogether() {
    archive.hangs = true;
    List<RawKeeper.Begun> begun = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      begun.add(keeping.begin(RawDeliveries.of("story " + i)));
    }
    long started = System.nanoTime();
    begun.forEach(RawKeeper.Begun::close);
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(9));
    assertThat(counted("failures")).isEqualTo(4);
  }

  @Test
  void noArchiveCountsNothing() {
    RawKeeping off = new RawKeeping(new NoArchive(), clock, meters);
    off.begin(RawDeliveries.of("a")).close();
    assertThat(counted("kept") + counted("failures")).isZero();
    assertThat(off.description()).contains("dateline.ingest.raw.folder");
  }

  @Test
  void whatListsStoriesWaitsUntilThePastsKillsAreRead() {
    AtomicBoolean isRead = new AtomicBoolean();
    keeping.follow(isRead::get);
    RawDelivery feed = RawDeliveries.of(new byte[] {1}, null, List.of("killed", "other"));
    RawDelivery page = RawDeliveries.of(new byte[] {2}, null, List.of("other"));
    RawKeeper.Begun feedBegun = keeping.begin(feed);
    RawKeeper.Begun pageBegun = keeping.begin(page);
    keep("names no story");
    assertThat(archive.tried).hasSize(1);
    keeping.kill("killed");
    isRead.set(true);
    feedBegun.close();
    pageBegun.close();
    assertThat(archive.tried).hasSize(2).contains(page);
    assertThat(counted("failures")).isZero();
  }

  private void keep(String text) {
    keeping.begin(RawDeliveries.of(text)).close();
  }

  private double counted(String what) {
    return meters.counter("news.raw.archive." + what).count();
  }

  /** Fails with a message as long as there is one. */
  private static final class Scripted implements RawArchive {
    private final List<RawDelivery> tried = new ArrayList<>();
    private @Nullable String answer;
    private boolean hangs;

    @Override
    public CompletableFuture<?> keep(RawDelivery delivery) {
      tried.add(delivery);
      if (hangs) {
        return new CompletableFuture<>();
      }
      return answer == null
          ? CompletableFuture.completedFuture(null)
          : CompletableFuture.failedFuture(new IOException(answer));
    }

    @Override
    public List<RawCopy> copies(HashPrefix prefix, int atMost) {
      return List.of();
    }

    @Override
    public int redact(Redacted named) {
      return 0;
    }

    @Override
    public RawPage page(RawWindow window, String after, int most) {
      return new RawPage(List.of(), Optional.empty());
    }

    @Override
    public String description() {
      return "scripted";
    }

    @Override
    public void close() {}
  }
}
