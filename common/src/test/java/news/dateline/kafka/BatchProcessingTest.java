package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class BatchProcessingTest {
  private final MockProducer<String, byte[]> letters =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ConsumerPause pause =
      new ConsumerPause(meters, "index-service", InstantSource.system());
  private final BatchProcessing processing =
      new BatchProcessing(
          new DeadLetters(new KafkaTemplate<>(() -> letters), meters, "index-service"),
          pause,
          InstantSource.system());
  private final List<Long> done = new ArrayList<>();
  private boolean committed;

  @Test
  void aBatchIsCommittedOnceItIsDone() {
    process(5, message -> {});
    assertThat(done).containsExactly(0L, 1L, 2L, 3L, 4L);
    assertThat(committed).isTrue();
  }

  @Test
  void oneFaultyRecordBecomesALetterAndTheOthersGoThrough() {
    process(
        5,
        message -> {
          if (message.offset() == 3) {
            throw new IllegalStateException("a fault of ours");
          }
        });
    assertThat(done).contains(0L, 1L, 2L, 4L).doesNotContain(3L);
    assertThat(letters.history())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.topic()).isEqualTo("articles-enriched-v1-dlt");
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_ORIGIN))
                  .contains("articles-enriched-v1-0@3");
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_REASON))
                  .contains("fault");
            });
    assertThat(committed).isTrue();
  }

  @Test
  void whereEveryRecordFailsTheFaultIsNoRecordsAndNothingIsLettered() {
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(
            () ->
                process(
                    5,
                    message -> {
                      throw new IllegalStateException("a bad release");
                    }));
    assertThat(letters.history()).isEmpty();
    assertThat(committed).isFalse();
  }

  @Test
  void anOutageLeavesUncommittedAndIsShown() {
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(
            () ->
                process(
                    5,
                    message -> {
                      throw new UnavailableException("elasticsearch", "it is away", null);
                    }));
    assertThat(committed).isFalse();
    assertThat(letters.history()).isEmpty();
    assertThat(pause.current()).containsKey("elasticsearch");
  }

  private void process(int records, Consumer<ConsumerRecord<String, byte[]>> work) {
    List<ConsumerRecord<String, byte[]>> batch =
        IntStream.range(0, records)
            .mapToObj(
                i -> new ConsumerRecord<>("articles-enriched-v1", 0, i, "key", new byte[] {1}))
            .toList();
    processing.process(
        batch,
        () -> committed = true,
        slice -> {
          for (ConsumerRecord<String, byte[]> message : slice) {
            work.accept(message);
            if (!done.contains(message.offset())) {
              done.add(message.offset());
            }
          }
        });
  }
}
