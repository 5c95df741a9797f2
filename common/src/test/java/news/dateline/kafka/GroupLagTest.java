package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class GroupLagTest {
  private static final String GROUP = "a-group";
  private static final String TOPIC = "a-topic";
  private static final TopicPartition PLACE = new TopicPartition(TOPIC, 0);

  private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, TOPIC);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Instant now = Instant.now();

  @BeforeEach
  void start() {
    broker.brokerProperties(Map.of("offsets.topic.num.partitions", "2"));
    broker.afterPropertiesSet();
  }

  @AfterEach
  void stop() {
    broker.destroy();
  }

  @Test
  void aGroupIsBehindByWhatItHasNotSettledAndForAsLongAsTheOldestOfIt() throws Exception {
    Map<String, Object> config = Map.of("bootstrap.servers", broker.getBrokersAsString());
    try (Admin admin = Admin.create(config);
        GroupLag lag =
            new GroupLag(
                () -> List.of(new GroupLag.Reading(GROUP, TOPIC)),
                config,
                meters,
                InstantSource.fixed(now))) {
      send(now.minus(Duration.ofDays(4)), now.minus(Duration.ofHours(1)), now);
      lag.look();
      assertThat(records()).isEqualTo(3); // the group has read nothing yet
      assertThat(oldest()).isBetween(Duration.ofHours(85), Duration.ofDays(4));
      settle(admin, 1);
      lag.look();
      assertThat(records()).isEqualTo(2);
      assertThat(oldest()).isBetween(Duration.ofMinutes(52), Duration.ofHours(1));
      settle(admin, 2);
      lag.look();
      assertThat(records()).isEqualTo(1);
      assertThat(oldest()).isZero();
      settle(admin, 3);
      lag.look();
      assertThat(records()).isZero();
      broker.destroy();
      lag.look();
      assertThat(records()).isNaN();
    }
  }

  private void send(Instant... times) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.getBrokersAsString()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (Instant time : times) {
        producer
            .send(new ProducerRecord<>(TOPIC, 0, time.toEpochMilli(), "key", new byte[] {1}))
            .get();
      }
    }
  }

  private static void settle(Admin admin, long offset) throws Exception {
    admin
        .alterConsumerGroupOffsets(GROUP, Map.of(PLACE, new OffsetAndMetadata(offset)))
        .all()
        .get();
  }

  private double records() {
    return meters
        .get("news.consumer.group.lag")
        .tags("group", GROUP, "topic", TOPIC)
        .gauge()
        .value();
  }

  private Duration oldest() {
    return Duration.ofSeconds((long) meters.get("news.consumer.oldest.unread.age").gauge().value());
  }
}
