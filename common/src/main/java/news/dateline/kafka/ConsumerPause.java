package news.dateline.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a service's consumers are waiting for, as a gauge and for the health page: the batch they
 * hold cannot go on. Thread-safe.
 */
public final class ConsumerPause {
  // A waiting consumer says so again at every try; one that fell silent has lost its partitions to
  // another.
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(ConsumerPause.class);

  private final Set<String> gauges = ConcurrentHashMap.newKeySet();
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
    began(Thread.currentThread().getName(), outage);
  }

  /** A partition has to wait, whatever becomes of its consumer's batches. */
  void holds(TopicPartition partition, UnavailableException why) {
    began(partition.toString(), why);
  }

  /** Work that has no thread of its own has to wait, until it has {@link #ended(String)}. */
  public void began(String consumer, UnavailableException outage) {
    String sentence = String.valueOf(outage.getMessage());
    Outage before =
        outageByConsumer.put(consumer, new Outage(outage.reason(), sentence, clock.instant()));
    if (before == null || !before.reason().equals(outage.reason())) {
      LOG.warn("waiting, nothing is skipped: {} ({})", sentence, outage.reason());
    }
    if (gauges.add(outage.reason())) {
      Gauge.builder("news.consumer.paused", () -> current().containsKey(outage.reason()) ? 1 : 0)
          .tag("service", service)
          .tag("reason", outage.reason())
          .description("1 while a consumer waits for something that is away")
          .register(meters);
    }
  }

  /** A batch of this consumer thread went through. */
  public void ended() {
    ended(Thread.currentThread().getName());
  }

  /** Work that has no thread of its own went through. */
  public void ended(String consumer) {
    Outage ended = outageByConsumer.remove(consumer);
    if (ended != null) {
      LOG.info("no longer waiting ({})", ended.reason());
    }
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
