package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * How far the groups of this service are behind, all instances together: the broker is asked, since
 * a consumer that hangs does not know. While it does not answer nothing is known, and the gauges
 * are NaN.
 */
public final class GroupLag implements AutoCloseable {
  private static final long BETWEEN_LOOKS_MILLIS = 5_000; // a scrape comes every 15 s
  private static final int PATIENCE_MILLIS = 5_000; // with the broker, for one answer
  private static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN);
  private static final Logger LOG = LoggerFactory.getLogger(GroupLag.class);

  private final Supplier<Collection<Reading>> readings;
  private final Admin admin;
  private final TopicOffsets offsets;
  private final MeterRegistry meters;
  private final InstantSource clock;
  private final Map<Reading, Figures> figures = new ConcurrentHashMap<>();
  private boolean known = true;

  /** A topic that a group reads. */
  public record Reading(String group, String topic) {}

  private record Figures(double records, double oldestSeconds) {}

  /**
   * The lag of what is read.
   *
   * @param adminConfig of the client that looks, as for any Kafka client
   */
  GroupLag(
      Supplier<Collection<Reading>> readings,
      Map<String, Object> adminConfig,
      MeterRegistry meters,
      InstantSource clock) {
    this.readings = readings;
    this.meters = meters;
    this.clock = clock;
    Map<String, Object> config = new HashMap<>(adminConfig);
    config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.admin = Admin.create(config);
    this.offsets = new TopicOffsets(admin);
  }

  @Scheduled(fixedDelay = BETWEEN_LOOKS_MILLIS)
  void look() {
    Collection<Reading> all = readings.get();
    all.forEach(this::show);
    try {
      figures.putAll(figures(all));
      known = true;
    } catch (ExecutionException e) {
      figures.replaceAll((_, _) -> UNKNOWN);
      if (known) {
        LOG.warn("how far consumers are behind is not known: {}", String.valueOf(e.getCause()));
      }
      known = false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(Reading reading) {
    if (figures.putIfAbsent(reading, UNKNOWN) == null) {
      ConsumerMeter.GROUP_LAG.gauge(
          meters, () -> of(reading).records(), reading.group(), reading.topic());
      ConsumerMeter.OLDEST_UNREAD_AGE.gauge(
          meters, () -> of(reading).oldestSeconds(), reading.group(), reading.topic());
    }
  }

  private Figures of(Reading reading) {
    return figures.getOrDefault(reading, UNKNOWN);
  }

  private Map<Reading, Figures> figures(Collection<Reading> all)
      throws ExecutionException, InterruptedException {
    Set<String> topics = all.stream().map(Reading::topic).collect(Collectors.toSet());
    Map<String, ListConsumerGroupOffsetsSpec> groups =
        all.stream()
            .map(Reading::group)
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), _ -> new ListConsumerGroupOffsetsSpec()));
    List<TopicPartition> partitions = offsets.partitions(topics);
    // Settled first: what is settled between the two answers must not make a lag negative.
    Map<String, Map<TopicPartition, OffsetAndMetadata>> settled =
        admin.listConsumerGroupOffsets(groups).all().get();
    Map<TopicPartition, Long> begins = offsets.of(partitions, OffsetSpec.earliest());
    Map<TopicPartition, Long> ends = offsets.of(partitions, OffsetSpec.latest());
    UnreadAge age = new UnreadAge(offsets, clock.instant());
    Map<Reading, Figures> figures = new HashMap<>();
    for (Reading reading : all) {
      Map<TopicPartition, OffsetAndMetadata> at = settled.getOrDefault(reading.group(), Map.of());
      Map<TopicPartition, Long> firstUnread = new HashMap<>();
      long lag = 0;
      for (TopicPartition partition : partitions) {
        if (partition.topic().equals(reading.topic())) {
          long begin = begins.getOrDefault(partition, 0L);
          OffsetAndMetadata committed = at.get(partition);
          long first = committed == null ? begin : Math.max(committed.offset(), begin);
          long unread = ends.getOrDefault(partition, first) - first;
          if (unread > 0) {
            lag += unread;
            firstUnread.put(partition, first);
          }
        }
      }
      figures.put(
          reading, new Figures(lag, firstUnread.isEmpty() ? 0 : age.of(firstUnread).toSeconds()));
    }
    return figures;
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
