package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.health.Wait;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
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

  /** Elasticsearch has more words for what is wrong than an operator will ever meet. */
  private static final int MOST_REASONS = 50;

  private static final String OTHER_REASON = "other";
  private static final Logger LOG = LoggerFactory.getLogger(ConsumerPause.class);

  private final Set<String> reasons = ConcurrentHashMap.newKeySet();
  private final Map<String, Outage> outageByConsumer = new ConcurrentHashMap<>();
  private final MeterRegistry meters;
  private final String service;
  private final InstantSource clock;

  /** The pauses of {@code service}. */
  public ConsumerPause(MeterRegistry meters, String service, InstantSource clock) {
    this.meters = meters;
    this.service = service;
    this.clock = clock;
    expect("kafka", "mass-refusal", "unknown-version");
  }

  private record Outage(String reason, String sentence, Instant since, Instant at) {}

  /** Has waits for these reasons shown as 0, rather than from the first one on. */
  public void expect(String... expected) {
    for (String reason : expected) {
      tag(reason);
    }
  }

  /** The batch of this consumer thread has to wait, all {@code records} of it. */
  public void began(UnavailableException outage, int records) {
    began(Thread.currentThread().getName(), outage);
    ConsumerMeter.RETRIES.counter(meters, service, tag(outage.reason())).increment(records);
  }

  /** A partition has to wait, whatever becomes of its consumer's batches. */
  void holds(TopicPartition partition, UnavailableException why) {
    began(partition.toString(), why);
  }

  /** Work that has no thread of its own has to wait, until it has {@link #ended(String)}. */
  public void began(String consumer, UnavailableException why) {
    Outage outage =
        outageByConsumer.compute(consumer, (_, before) -> outage(tag(why.reason()), why, before));
    if (outage.since().equals(outage.at())) {
      LOG.warn("waiting, nothing is skipped: {} ({})", outage.sentence(), why.reason());
    }
  }

  private Outage outage(String reason, UnavailableException why, @Nullable Outage before) {
    Instant now = clock.instant();
    Instant since =
        before != null && before.reason().equals(reason) && isOfNow(before, now)
            ? before.since()
            : now;
    return new Outage(reason, String.valueOf(why.getMessage()), since, now);
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

  /**
   * What is being waited for, by reason, since the first that waits for it; empty if all is well.
   */
  public Map<String, Wait> current() {
    Instant now = clock.instant();
    Map<String, Wait> current = new TreeMap<>();
    for (Outage outage : outageByConsumer.values()) {
      if (isOfNow(outage, now)) {
        current.merge(
            outage.reason(),
            new Wait(outage.sentence(), outage.since()),
            (one, other) -> one.since().isAfter(other.since()) ? other : one);
      }
    }
    return current;
  }

  private static boolean isOfNow(Outage outage, Instant now) {
    return outage.at().isAfter(now.minus(LONGEST_SILENCE));
  }

  /** The reason as metrics name it, shown from now on. */
  private String tag(String reason) {
    String tag = reasons.contains(reason) || reasons.size() < MOST_REASONS ? reason : OTHER_REASON;
    if (reasons.add(tag)) {
      ConsumerMeter.PAUSED.gauge(meters, () -> current().containsKey(tag) ? 1 : 0, service, tag);
      ConsumerMeter.RETRIES.counter(meters, service, tag);
    }
    return tag;
  }
}
