package news.dateline.launcher.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The configuration of a broker that stands alone. */
public final class KafkaConfig {
  // Above the largest of the topics' own limits, a dead letter of 10 MiB and its headers.
  private static final int MAX_MESSAGE_BYTES = 11 * 1024 * 1024;

  private KafkaConfig() {}

  static Properties of(Ports ports, Access access, Path log) {
    var config = new Properties();
    config.putAll(one(ports));
    config.putAll(access.brokerSettings());
    config.put("log.dirs", log.toString());
    config.putAll(anywhere());
    return config;
  }

  /** All but where it listens and where its data is: what holds wherever the broker runs. */
  public static Map<String, String> anywhere() {
    var config = new HashMap<String, String>();
    config.putAll(alone());
    config.putAll(quickly());
    config.put("auto.create.topics.enable", "false");
    config.put("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
    config.put("replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
    config.put("log.cleaner.dedupe.buffer.size", "16777216"); // its default does not fit the heap
    return config;
  }

  private static Map<String, String> one(Ports ports) {
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", "1",
        "controller.quorum.voters", "1@127.0.0.1:" + ports.kafkaController(),
        "controller.listener.names", "CONTROLLER");
  }

  private static Map<String, String> alone() {
    return Map.of(
        "min.insync.replicas", "1",
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  // After a crash the old session must expire first: of the broker 13 s with the default of 9 s, 6
  // s
  // so; of a killed service's consumer 45 s by default, during which its partitions stand still.
  private static Map<String, String> quickly() {
    return Map.of(
        "group.initial.rebalance.delay.ms", "0",
        "group.consumer.min.session.timeout.ms", "6000",
        "group.consumer.session.timeout.ms", "6000",
        "group.consumer.min.heartbeat.interval.ms", "1000",
        "group.consumer.heartbeat.interval.ms", "1000",
        "broker.session.timeout.ms", "3000",
        "broker.heartbeat.interval.ms", "500");
  }
}
