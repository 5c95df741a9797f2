package news.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From the bytes of one ordinary wire to canonical records: recognised, parsed, validated. */
@State(Scope.Thread)
public class ParsingBenchmark {
  /** The format. */
  @Param("plain")
  @SuppressWarnings("NullAway.Init") // JMH sets it
  public String format;

  private final ArticleReader reader = new ArticleReader(ArticleFormats.all());
  private @Nullable Delivery delivery;

  /** CPU time spent and articles read: wall time says little on a shared machine. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cpu {
    /** Nanoseconds of this thread. */
    public long cpuNanos;

    /** Articles read. */
    public long articles;

    private long startedAt;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void start() {
      startedAt = now();
    }

    /** Stops the clock. */
    @TearDown(Level.Iteration)
    public void stop() {
      cpuNanos = now() - startedAt;
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  /** Reads the wire. */
  @Setup
  public void read() {
    SourceProfile source =
        SourceProfileBuilder.builder().id("benchmark").zone(ZoneId.of("Europe/Athens")).build();
    delivery =
        DeliveryBuilder.builder()
            .source(source)
            .bytes(OrdinaryWire.of(format))
            .channel(Channel.PUSH)
            .identity("")
            .receivedAt(Instant.parse("2026-11-24T12:00:00Z"))
            .build();
    ReadItem first = reader.read(delivery).getFirst();
    if (!(first instanceof ReadItem.Ready ready) || !ready.article().rawFormat().equals(format)) {
      throw new IllegalStateException(
          "the ordinary wire of %s is read as %s".formatted(format, first));
    }
  }

  /** One delivery. */
  @Benchmark
  public List<ReadItem> parse(Cpu cpu) {
    List<ReadItem> items = reader.read(java.util.Objects.requireNonNull(delivery));
    cpu.articles += items.size();
    return items;
  }
}
