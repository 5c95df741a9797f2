package news.dateline.tracing;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gives each article a trace, and has its spans sent if somebody collects them. Ids are there also
 * where nobody does: logs name them.
 */
public final class Tracing implements AutoCloseable {
  private static final Tracing OFF = new Tracing(0, null);

  private final double ratio;
  private final @Nullable OtlpExporter exporter;

  /**
   * A tracing.
   *
   * @param ratio of the traces that begin here, how many are sent: 0 to 1
   * @param exporter is closed with it; null where nothing is sent
   */
  public Tracing(double ratio, @Nullable OtlpExporter exporter) {
    this.ratio = ratio;
    this.exporter = exporter;
  }

  /** Ids, and nothing is sent. */
  public static Tracing off() {
    return OFF;
  }

  /** A span under the one that the header names; without such a header a trace begins. */
  public TraceContext under(@Nullable String traceparent) {
    return TraceContext.read(traceparent)
        .map(TraceContext::child)
        .orElseGet(() -> TraceContext.root(ThreadLocalRandom.current().nextDouble() < ratio));
  }

  /** A span is over. */
  public void ended(Span span) {
    if (exporter != null && span.context().sampled()) {
      exporter.accept(span);
    }
  }

  @Override
  public void close() {
    if (exporter != null) {
      exporter.close();
    }
  }
}
