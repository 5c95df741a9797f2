package news.dateline.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a consumer is waiting for, as a gauge and for the health page: the batch it holds cannot go
 * on.
 */
public final class ConsumerPause {
  private final Map<String, String> detailByReason = new ConcurrentHashMap<>();
  private final MeterRegistry meters;
  private final String service;

  /** The pauses of {@code service}. */
  public ConsumerPause(MeterRegistry meters, String service) {
    this.meters = meters;
    this.service = service;
  }

  /** A batch has to wait. */
  public void began(UnavailableException outage) {
    detailByReason.put(outage.reason(), String.valueOf(outage.getMessage()));
    Gauge.builder("news.consumer.paused", () -> detailByReason.containsKey(outage.reason()) ? 1 : 0)
        .tag("service", service)
        .tag("reason", outage.reason())
        .description("1 while the consumer waits for something that is away")
        .register(meters);
  }

  /** A batch went through. */
  public void ended() {
    detailByReason.clear();
  }

  /** What is being waited for: reason and sentence; empty while all is well. */
  public Map<String, String> current() {
    return Map.copyOf(detailByReason);
  }
}
