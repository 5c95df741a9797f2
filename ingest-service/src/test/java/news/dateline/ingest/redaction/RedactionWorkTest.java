package news.dateline.ingest.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.article.ArticleId;
import news.dateline.article.Redaction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("redactions that are tried again")
class RedactionWorkTest {
  private static final Instant AT = Instant.parse("2026-11-29T10:00:00Z");
  private static final String HASH = "ab".repeat(32);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Disk disk = new Disk();
  private final RedactionWork work = new RedactionWork(disk, meters, Clock.systemUTC());

  @AfterEach
  void close() {
    work.close();
  }

  @Test
  void whatFailsIsToldAndTriedAgainUntilItSucceedsAndHoldsUpNothingThatComesAfterIt() {
    disk.readOnly = true;
    work.start();
    work.take(redaction("tag:one"));
    eventually(() -> work.problem().isPresent());
    assertThat(work.problem()).hasValue("1 redactions wait: the disk is read-only");
    assertThat(work.open().covers("coastal", HASH, AT)).isTrue();
    assertThat(gauge("news.redaction.oldest.age")).isNotNegative();
    work.take(redaction("tag:two"));
    eventually(() -> disk.seen.size() == 2);
    disk.readOnly = false;
    eventually(() -> work.problem().isEmpty());
    assertThat(disk.gone).containsExactlyInAnyOrder(id("tag:one"), id("tag:two"));
    assertThat(work.open().covers("coastal", HASH, AT)).isFalse();
    assertThat(meters.counter("news.redactions", "place", "disk").count()).isEqualTo(2);
    assertThat(meters.counter("news.redaction.failures", "place", "disk").count()).isPositive();
    assertThat(gauge("news.redaction.oldest.age")).isZero();
  }

  @Test
  void oneThatNeverSucceedsKeepsNoOthersOpen() {
    disk.never = id("tag:never");
    work.take(redaction("tag:never"));
    for (int i = 0; i < 4_000; i++) {
      work.take(redaction("tag:" + i));
    }
    work.start();
    for (int i = 4_000; i < 9_000; i++) {
      work.take(redaction("tag:" + i)); // waits for room, and has it
    }
    eventually(() -> disk.gone.size() == 9_000);
    eventually(() -> work.open().articleIds().equals(Set.of(id("tag:never"))));
    eventually(() -> work.problem().equals(Optional.of("1 redactions wait: not this one")));
    assertThat(disk.looks.get()).as("in batches, however they come").isLessThan(4_500);
    disk.never = "";
    eventually(() -> work.problem().isEmpty());
    assertThat(disk.gone).contains(id("tag:never"));
  }

  @Test
  void whereAllFailOthersAreStillTried() {
    disk.readOnly = true;
    work.start();
    for (int i = 0; i < 12_000; i++) {
      work.take(redaction("tag:" + i));
    }
    eventually(() -> disk.seen.size() == 12_000);
    assertThat(work.open().articleIds()).hasSize(12_000);
    disk.readOnly = false;
    eventually(() -> work.problem().isEmpty());
    assertThat(disk.gone).hasSize(12_000);
  }

  @Test
  void aFaultOfOursEndsNothing() {
    disk.faults.set(1);
    work.start();
    work.take(redaction("tag:one"));
    eventually(() -> disk.gone.contains(id("tag:one")));
  }

  @Test
  void manyThatComeAtOnceAreDoneInFewLooks() {
    for (int i = 0; i < 1000; i++) {
      work.take(redaction("tag:" + i));
    }
    work.start();
    eventually(() -> disk.gone.size() == 1000);
    assertThat(disk.looks.get()).isLessThan(10);
  }

  @Test
  void whatComesAgainWhileItIsCarriedOutIsCarriedOutOnceMore() {
    Redaction one = redaction("tag:one");
    disk.during = () -> work.again(one); // a file has been filed behind the look's back
    work.start();
    work.take(one);
    eventually(() -> disk.looks.get() == 2);
    eventually(() -> !work.open().covers("coastal", HASH, AT));
  }

  private double gauge(String name) {
    return meters.get(name).tag("place", "disk").gauge().value();
  }

  private static Redaction redaction(String uri) {
    return new Redaction(new ArticleId(id(uri)), "coastal", List.of(HASH), Redaction.KILL, AT);
  }

  private static String id(String uri) {
    return ArticleId.of("coastal", uri).value();
  }

  private static void eventually(Callable<Boolean> claim) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(10))
        .until(claim);
  }

  /** A place that may refuse. */
  private static final class Disk implements RedactedPlace {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private volatile boolean readOnly;
    private volatile String never = "";
    private volatile Runnable during = () -> {};

    @Override
    public String name() {
      return "disk";
    }

    @Override
    public int redact(Redacted named) throws IOException {
      if (looks.incrementAndGet() == 1) {
        during.run();
      }
      seen.addAll(named.articleIds());
      if (faults.getAndDecrement() > 0) {
        throw new IllegalStateException("a fault");
      }
      if (readOnly) {
        throw new IOException("the disk is read-only");
      }
      if (named.articleIds().contains(never)) {
        throw new IOException("not this one");
      }
      gone.addAll(named.articleIds());
      return named.articleIds().size();
    }
  }
}
