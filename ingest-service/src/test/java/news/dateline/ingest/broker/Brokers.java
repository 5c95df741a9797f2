package news.dateline.ingest.broker;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Brokers in this JVM, with the topics of the services. */
public final class Brokers {
  private static final int ADMIN_SECONDS = 60; // to make the topics on a machine that is busy

  private Brokers() {}

  /** One whose topics have two partitions and this configuration besides their own. */
  public static EmbeddedKafkaKraftBroker start(Map<String, String> topicConfig) {
    EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.brokerProperties(
        Map.of(
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            // Of fifty partitions each, which take seconds to make, a test fills one or two.
            "transaction.state.log.num.partitions", "2",
            "offsets.topic.num.partitions", "2"));
    broker.adminTimeout(ADMIN_SECONDS);
    broker.afterPropertiesSet();
    broker.addTopics(
        ArticleTopics.all().stream()
            .map(topic -> topic(topic, topicConfig))
            .toArray(NewTopic[]::new));
    return broker;
  }

  private static NewTopic topic(ArticleTopics.Topic topic, Map<String, String> more) {
    Map.Entry<String, String> bytes =
        Map.entry("max.message.bytes", Integer.toString(topic.maxMessageBytes()));
    return new NewTopic(topic.name(), 2, (short) 1)
        .configs(
            Stream.concat(more.entrySet().stream(), Stream.of(bytes))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
