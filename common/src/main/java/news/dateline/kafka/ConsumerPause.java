package news.dateline.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a service's consumers are waiting for, as a gauge and for the health page: the batch they
 * hold cannot go on. Thread-safe.
 */
public final class ConsumerPause {
  // A waiting consumer says so again at every try; one that fell silent has lost its partitions to
  // another.
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

  private final Map<String, Outage> outageByConsumer = new ConcurrentHashMap<>();
  private final MeterRegistry meters;
  private final String service;
  private final InstantSource clock;

  /** The pauses of {@code service}. */
  public ConsumerPause(MeterRegistry meters, String service, InstantSource clock) {
    this.meters = meters;
    this.service = service;
    this.clock = clock;
  }

  private record Outage(String reason, String sentence, Instant at) {}

  /** The batch of this consumer thread has to wait. */
  public void began(UnavailableException outage) {
    outageByConsumer.put(
        Thread.currentThread().getName(),
        new Outage(outage.reason(), String.valueOf(outage.getMessage()), clock.instant()));
    Gauge.builder("news.consumer.paused", () -> current().containsKey(outage.reason()) ? 1 : 0)
        .tag("service", service)
        .tag("reason", outage.reason())
        .description("1 while a consumer waits for something that is away")
        .register(meters);
  }

  /** A batch of this consumer thread went through. */
  public void ended() {
    outageByConsumer.remove(Thread.currentThread().getName());
  }

  /** What is being waited for: reason and sentence; empty while all is well. */
  public Map<String, String> current() {
    Instant oldest = clock.instant().minus(LONGEST_SILENCE);
    Map<String, String> current = new TreeMap<>();
    for (Outage outage : outageByConsumer.values()) {
      if (outage.at().isAfter(oldest)) {
        current.put(outage.reason(), outage.sentence());
      }
    }
    return current;
  }
}
