package news.dateline.ingest.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.broker.CommittedRecords;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker with the topics of the deployment, and what clients of it are configured with. */
final class TestBroker implements AutoCloseable {
  private final String addresses;
  private final int deliveryMillis;
  private final Runnable end;

  private TestBroker(String addresses, int deliveryMillis, Runnable end) {
    this.addresses = addresses;
    this.deliveryMillis = deliveryMillis;
    this.end = end;
    createTopics();
  }

  /** One in this JVM. */
  static TestBroker start() {
    EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.brokerProperties(
        Map.of(
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "2",
            "offsets.topic.num.partitions", "2",
            "message.max.bytes", "7000000",
            // Members hear of each other's coming and going in half a second, not in five.
            "group.consumer.min.heartbeat.interval.ms", "500",
            "group.consumer.heartbeat.interval.ms", "500"));
    broker.afterPropertiesSet();
    return new TestBroker(broker.getBrokersAsString(), 9000, broker::destroy);
  }

  /** One that runs elsewhere and goes away, for which nobody waits long; closing this leaves it. */
  static TestBroker at(String addresses) {
    return new TestBroker(addresses, 3000, () -> {});
  }

  private void createTopics() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses))) {
      admin.createTopics(ArticleTopics.all().stream().map(TestBroker::topic).toList()).all().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NewTopic topic(ArticleTopics.Topic topic) {
    return new NewTopic(topic.name(), topic.partitions(), (short) 1)
        .configs(Map.of("max.message.bytes", Integer.toString(topic.maxMessageBytes())));
  }

  /** As the service's own configuration has them, but for how long a delivery may take. */
  Map<String, Object> producers() {
    return Map.of(
        "bootstrap.servers",
        addresses,
        "key.serializer",
        StringSerializer.class,
        "value.serializer",
        ByteArraySerializer.class,
        "acks",
        "all",
        "linger.ms",
        5,
        "max.block.ms",
        15_000, // the first transaction of all has the broker make its topic of transactions
        "request.timeout.ms",
        deliveryMillis / 2,
        "delivery.timeout.ms",
        deliveryMillis,
        "max.request.size",
        6815744);
  }

  Map<String, Object> consumers() {
    return Map.of(
        "bootstrap.servers",
        addresses,
        "key.deserializer",
        StringDeserializer.class,
        "value.deserializer",
        ByteArrayDeserializer.class,
        "auto.offset.reset",
        "earliest",
        "enable.auto.commit",
        false,
        "isolation.level",
        "read_committed");
  }

  /** All that a reader of committed records sees of these topics. */
  List<ConsumerRecord<String, byte[]>> committed(String... topics) {
    return CommittedRecords.of(addresses, topics);
  }

  @Override
  public void close() {
    end.run();
  }
}
