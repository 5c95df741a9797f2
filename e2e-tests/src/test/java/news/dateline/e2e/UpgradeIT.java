package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerErrorHandling;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.UpgradeGate;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** A listener as the services have it, before and after its upgrade, on the real broker. */
@ExtendWith(RunningSystem.class)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class UpgradeIT {
  private static final String TOPIC = "upgrade";
  private static final String GROUP = "upgrade";
  private static final TopicPartition HELD = new TopicPartition(TOPIC, 0);
  private static final TopicPartition OTHER = new TopicPartition(TOPIC, 1);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ConsumerPause pause = new ConsumerPause(meters, GROUP, Clock.systemUTC());

  @Test
  void aNewerMajorVersionHoldsItsPartitionAloneUntilTheUpgradeAndNothingIsLost(Newsroom newsroom)
      throws Exception {
    String broker = newsroom.system().ports().bootstrapServers();
    DefaultKafkaProducerFactory<String, byte[]> producers =
        new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
      KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(producers);
      send(kafka, HELD, "a", 1);
      send(kafka, HELD, "b", 2);
      send(kafka, HELD, "c", 1);
      send(kafka, OTHER, "d", 1);

      List<String> read = new CopyOnWriteArrayList<>();
      KafkaMessageListenerContainer<String, byte[]> today = listener(broker, kafka, 1, read);
      eventually(() -> read.containsAll(List.of("a", "d")));
      eventually(() -> pause.current().containsKey("unknown-version"));
      send(kafka, OTHER, "e", 1);
      eventually(() -> read.contains("e"));
      assertThat(pause.current().get("unknown-version"))
          .asString()
          .contains("upgrade-0@1", "v=2", "upgrade it");
      assertThat(
              meters.get("news.consumer.paused").tag("reason", "unknown-version").gauge().value())
          .isEqualTo(1);
      eventually(() -> committed(admin, OTHER) == 2);
      today.stop();
      assertThat(committed(admin, HELD)).isEqualTo(1);
      assertThat(read).containsExactlyInAnyOrder("a", "d", "e");

      List<String> upgraded = new CopyOnWriteArrayList<>();
      KafkaMessageListenerContainer<String, byte[]> tomorrow = listener(broker, kafka, 2, upgraded);
      eventually(() -> committed(admin, HELD) == 3);
      tomorrow.stop();
      assertThat(upgraded).containsExactly("b", "c");
    } finally {
      producers.destroy();
    }
  }

  private KafkaMessageListenerContainer<String, byte[]> listener(
      String broker, KafkaTemplate<String, byte[]> kafka, int newestMajor, List<String> read) {
    DeadLetters letters = new DeadLetters(kafka, meters, GROUP, Tracing.off());
    BatchProcessing processing = new BatchProcessing(letters, pause, Clock.systemUTC());
    ContainerProperties properties = new ContainerProperties(TOPIC);
    properties.setGroupId(GROUP);
    properties.setAckMode(AckMode.MANUAL);
    properties.setPollTimeout(100);
    properties.setMessageListener(
        (BatchAcknowledgingMessageListener<String, byte[]>)
            (batch, acknowledgment) ->
                processing.process(
                    batch,
                    Objects.requireNonNull(acknowledgment),
                    slice -> slice.forEach(message -> read.add(text(message.value())))));
    KafkaMessageListenerContainer<String, byte[]> container =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                Map.of(
                    "bootstrap.servers", broker,
                    "group.protocol", "consumer",
                    "auto.offset.reset", "earliest",
                    "enable.auto.commit", false,
                    "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer()),
            properties);
    container.setBatchInterceptor(new UpgradeGate<>(pause, newestMajor));
    container.setCommonErrorHandler(ConsumerErrorHandling.waitForOutages());
    container.start();
    return container;
  }

  private static void send(
      KafkaTemplate<String, byte[]> kafka, TopicPartition to, String text, int major)
      throws ExecutionException, InterruptedException {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            to.topic(), to.partition(), "key", text.getBytes(StandardCharsets.UTF_8));
    MessageHeaders.set(
        message.headers(),
        MessageHeaders.CONTENT_TYPE,
        "application/vnd.dateline.article+json;v=" + major);
    kafka.send(message).get();
  }

  private static String text(byte[] value) {
    return new String(value, StandardCharsets.UTF_8);
  }

  private static long committed(Admin admin, TopicPartition partition) throws Exception {
    OffsetAndMetadata offset =
        admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().get(partition);
    return offset == null ? 0 : offset.offset();
  }
}
