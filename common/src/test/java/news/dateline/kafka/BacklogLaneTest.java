package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class BacklogLaneTest {
  private static final String TOPIC = "backlog";
  private static final int RECORDS = 500; // ten polls: fetched ahead while the first is in hand
  private static final int PAUSED_POLLS = 30;

  private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, TOPIC);

  @BeforeEach
  void start() {
    // Of the default of fifty, which take seconds to make, it would fill one.
    broker.brokerProperties(Map.of("offsets.topic.num.partitions", "2"));
    broker.afterPropertiesSet();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(address(), new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < RECORDS; i++) {
        var _ = producer.send(new ProducerRecord<>(TOPIC, "key", new byte[100]));
      }
    }
  }

  @AfterEach
  void stop() {
    broker.destroy();
  }

  @Test
  void aConsumerThatIsHeldWithRecordsInHandTakesNoCpu() {
    Map<String, Object> config = address();
    config.put("group.id", TOPIC);
    config.put("auto.offset.reset", "earliest");
    for (String property : List.of(BacklogLane.FEW_RECORDS, BacklogLane.CLASSIC_PROTOCOL)) {
      int equals = property.indexOf('=');
      config.put(property.substring(0, equals), property.substring(equals + 1));
    }
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      int first = 0;
      while (first == 0) {
        first = consumer.poll(Duration.ofMillis(100)).count();
      }
      assertThat(first).isLessThan(RECORDS);
      consumer.pause(consumer.assignment());
      long cpuBefore = cpuNanos();
      for (int i = 0; i < PAUSED_POLLS; i++) {
        assertThat(consumer.poll(Duration.ofMillis(100)).isEmpty()).isTrue();
      }
      // A consumer that spins takes a tenth of it even where fifteen threads want each core.
      assertThat(Duration.ofNanos(cpuNanos() - cpuBefore)).isLessThan(Duration.ofMillis(200));
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Map<String, Object> address() {
    return new HashMap<>(Map.of("bootstrap.servers", broker.getBrokersAsString()));
  }
}
