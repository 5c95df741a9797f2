package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpgradeGateTest {
  private static final TopicPartition FIRST = new TopicPartition("articles-raw-v1", 0);
  private static final TopicPartition SECOND = new TopicPartition("articles-raw-v1", 1);

  private final ConsumerPause pause =
      new ConsumerPause(new SimpleMeterRegistry(), "index-service", Clock.systemUTC());
  private final UpgradeGate<String, byte[]> gate = new UpgradeGate<>(pause, 1);
  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");

  @BeforeEach
  void assigned() {
    consumer.assign(List.of(FIRST, SECOND));
    consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
    consumer.seek(FIRST, 3);
    consumer.seek(SECOND, 2);
  }

  @Test
  void whatThisVersionReadsGoesThroughUntouched() {
    ConsumerRecords<String, byte[]> records = records(Map.of(FIRST, List.of("v=1", "v=1")));
    assertThat(gate.intercept(records, consumer)).isSameAs(records);
    assertThat(pause.current()).isEmpty();
  }

  @Test
  void aPartitionEndsBeforeItsFirstNewerRecordAndStandsThere() {
    ConsumerRecords<String, byte[]> records =
        records(Map.of(FIRST, List.of("v=1", "v=2", "v=1"), SECOND, List.of("v=1", "v=1")));
    ConsumerRecords<String, byte[]> readable = gate.intercept(records, consumer);
    assertThat(origins(readable))
        .containsExactlyInAnyOrder(
            "articles-raw-v1-0@0", "articles-raw-v1-1@0", "articles-raw-v1-1@1");
    assertThat(consumer.position(FIRST, Duration.ZERO)).isEqualTo(1);
    assertThat(consumer.position(SECOND, Duration.ZERO)).isEqualTo(2);
    assertThat(pause.current().get("unknown-version")).asString().contains("articles-raw-v1-0@1");
  }

  @Test
  void aBatchThatGoesThroughDoesNotEndTheWait() {
    gate.intercept(records(Map.of(FIRST, List.of("v=2"))), consumer);
    pause.ended();
    assertThat(pause.current()).containsKey("unknown-version");
  }

  @Test
  void anUpgradedServiceReadsIt() {
    ConsumerRecords<String, byte[]> records = records(Map.of(FIRST, List.of("v=1", "v=2")));
    assertThat(new UpgradeGate<String, byte[]>(pause, 2).intercept(records, consumer))
        .isSameAs(records);
  }

  private static ConsumerRecords<String, byte[]> records(
      Map<TopicPartition, List<String>> versions) {
    Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> records =
        new java.util.LinkedHashMap<>();
    versions.forEach(
        (partition, of) ->
            records.put(
                partition,
                IntStream.range(0, of.size())
                    .mapToObj(offset -> record(partition, offset, of.get(offset)))
                    .toList()));
    return new ConsumerRecords<>(records, Map.of());
  }

  private static ConsumerRecord<String, byte[]> record(
      TopicPartition partition, int offset, String version) {
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "key", new byte[0]);
    MessageHeaders.set(
        message.headers(),
        MessageHeaders.CONTENT_TYPE,
        "application/vnd.dateline.article+json;" + version);
    return message;
  }

  private static List<String> origins(ConsumerRecords<String, byte[]> records) {
    return StreamSupport.stream(records.spliterator(), false).map(DeadLetters::origin).toList();
  }
}
