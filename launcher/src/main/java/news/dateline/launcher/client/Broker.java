package news.dateline.launcher.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.Access;
import news.dateline.launcher.local.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** What the broker says of itself and of its consumer groups. */
final class Broker implements AutoCloseable {
  // Milliseconds are usual, a busy machine takes seconds; a user waits no longer for "down".
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final @Nullable Admin admin;

  private Broker(@Nullable Admin admin) {
    this.admin = admin;
  }

  static Broker of(Ports ports, Access access) {
    return new Broker(listens(ports.kafka()) ? connect(access).orElse(null) : null);
  }

  boolean isUp() {
    return admin != null;
  }

  /** Every group, those of which the broker does not answer too; empty while it is away. */
  List<GroupLag> lags() {
    return admin == null
        ? List.of()
        : GroupLag.UNKNOWN.stream().map(group -> group.withRecords(behind(admin, group))).toList();
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

  private static Optional<Admin> connect(Access access) {
    int millis = (int) PATIENCE.toMillis();
    Map<String, Object> config = new HashMap<>(access.kafkaClient());
    config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    Admin admin = Admin.create(config);
    try {
      answer(admin.describeCluster().nodes());
      return Optional.of(admin);
    } catch (ExecutionException _) {
      admin.close(Duration.ZERO);
      return Optional.empty();
    }
  }

  /** Empty where the broker does not answer one of the questions. */
  private static OptionalLong behind(Admin admin, GroupLag group) {
    try {
      List<TopicPartition> partitions = partitions(admin, group.topic());
      Map<TopicPartition, Long> ends = offsets(admin, partitions, OffsetSpec.latest());
      // A partition of which nothing was settled yet is read from its beginning.
      Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
      Map<TopicPartition, OffsetAndMetadata> settled = settled(admin, group.group());
      long records = 0;
      for (TopicPartition partition : partitions) {
        OffsetAndMetadata at = settled.get(partition);
        long next = at == null ? begins.getOrDefault(partition, 0L) : at.offset();
        records += Math.max(0, ends.getOrDefault(partition, next) - next);
      }
      return OptionalLong.of(records);
    } catch (ExecutionException _) {
      return OptionalLong.empty();
    }
  }

  /** None while nobody has made the topic: nothing is in it. */
  private static List<TopicPartition> partitions(Admin admin, String topic)
      throws ExecutionException {
    try {
      return answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
          .flatMap(described -> described.partitions().stream())
          .map(partition -> new TopicPartition(topic, partition.partition()))
          .toList();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return List.of();
      }
      throw e;
    }
  }

  private static Map<TopicPartition, Long> offsets(
      Admin admin, List<TopicPartition> partitions, OffsetSpec spec) throws ExecutionException {
    Map<TopicPartition, ListOffsetsResultInfo> found =
        answer(
            admin
                .listOffsets(
                    partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec)))
                .all());
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  /** Nothing while there is no such group. */
  private static Map<TopicPartition, OffsetAndMetadata> settled(Admin admin, String group)
      throws ExecutionException {
    try {
      return answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return Map.of();
      }
      throw e;
    }
  }

  private static <T> T answer(KafkaFuture<T> answer) throws ExecutionException {
    try {
      return answer.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.REFUSED);
    }
  }
}
