package news.dateline.launcher.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import news.dateline.article.ArticleTopics;
import news.dateline.article.ArticleTopics.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that the services expect to find. */
final class KafkaTopics {
  private static final short ONE_BROKER = 1;

  private KafkaTopics() {}

  /** Makes those that are missing. */
  static void create(String bootstrapServers, Path log) throws InterruptedException {
    var config = new Properties();
    config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    Admin admin = Admin.create(config);
    try {
      List<NewTopic> topics = ArticleTopics.all().stream().map(KafkaTopics::local).toList();
      for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
        await(made, log);
      }
    } finally {
      admin.close(Duration.ZERO); // nothing is worth waiting for, least of all a dead broker
    }
  }

  private static NewTopic local(Topic topic) {
    return new NewTopic(topic.name(), topic.partitions(), ONE_BROKER)
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                topic.compacted()
                    ? TopicConfig.CLEANUP_POLICY_COMPACT
                    : TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                topic.compacted() ? "-1" : Long.toString(topic.retention().toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(topic.maxMessageBytes()),
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                "1"));
  }

  private static void await(KafkaFuture<Void> made, Path log) throws InterruptedException {
    try {
      made.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new LocalSystemException(
            "Kafka could not make its topics (%s); its log is %s.".formatted(e.getMessage(), log),
            e);
      }
    }
  }
}
