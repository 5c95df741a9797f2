package news.dateline.launcher.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What the broker says of itself and of its consumer groups. */
final class Broker implements AutoCloseable {
  // On one machine it answers in milliseconds; a user waits no longer for the word "down".
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final @Nullable Admin admin;

  private Broker(@Nullable Admin admin) {
    this.admin = admin;
  }

  static Broker of(Ports ports) {
    return new Broker(listens(ports.kafka()) ? connect(ports).orElse(null) : null);
  }

  boolean isUp() {
    return admin != null;
  }

  /** Every group; empty while the broker is away. */
  List<GroupLag> lags() {
    return admin == null
        ? List.of()
        : GroupLag.NONE.stream().map(group -> group.withRecords(behind(admin, group))).toList();
  }

  @Override
  public void close() {
    if (admin != null) {
      admin.close(PATIENCE);
    }
  }

  // Without a listener the client would only try again until its time is over.
  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static Optional<Admin> connect(Ports ports) {
    int millis = (int) PATIENCE.toMillis();
    Admin admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis));
    if (get(admin.describeCluster().nodes()).isPresent()) {
      return Optional.of(admin);
    }
    admin.close(Duration.ZERO);
    return Optional.empty();
  }

  private static long behind(Admin admin, GroupLag group) {
    List<TopicPartition> partitions =
        get(admin.describeTopics(List.of(group.topic())).allTopicNames())
            .map(topics -> topics.get(group.topic()))
            .stream()
            .flatMap(topic -> topic.partitions().stream())
            .map(partition -> new TopicPartition(group.topic(), partition.partition()))
            .toList();
    Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
    // A partition of which nothing was settled yet is read from its beginning.
    Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
    Map<TopicPartition, OffsetAndMetadata> settled =
        get(admin.listConsumerGroupOffsets(group.group()).partitionsToOffsetAndMetadata())
            .orElse(Map.of());
    return partitions.stream()
        .mapToLong(
            partition -> {
              OffsetAndMetadata at = settled.get(partition);
              long next = at == null ? begins.getOrDefault(partition, 0L) : at.offset();
              return Math.max(0, ends.getOrDefault(partition, next) - next);
            })
        .sum();
  }

  private static Map<TopicPartition, Long> offsets(
      Admin admin, Collection<TopicPartition> partitions, OffsetSpec spec) {
    Map<TopicPartition, ListOffsetsResultInfo> found =
        get(admin
                .listOffsets(
                    partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec)))
                .all())
            .orElse(Map.of());
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  /** The answer; empty where the broker does not know the thing, or does not answer in time. */
  private static <T> Optional<T> get(KafkaFuture<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (ExecutionException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.REFUSED);
    }
  }
}
