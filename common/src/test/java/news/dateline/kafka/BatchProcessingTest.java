package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class BatchProcessingTest {
  private final MockProducer<String, byte[]> letters =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
        @Override
        public void close(Duration timeout) {
          // Spring would close it after each letter.
        }
      };
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ConsumerPause pause =
      new ConsumerPause(meters, "index-service", InstantSource.system());
  private final BatchProcessing processing =
      new BatchProcessing(
          new DeadLetters(
              new KafkaTemplate<>(() -> letters), meters, "index-service", Tracing.off()),
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
  void afterAFewRecordsItRests() {
    long began = System.nanoTime();
    new BatchProcessing(
            new DeadLetters(
                new KafkaTemplate<>(() -> letters), meters, "index-service", Tracing.off()),
            pause,
            InstantSource.system(),
            new BatchPace(Duration.ofMillis(100), 25))
        .process(List.of(message(0, new byte[] {1})), () -> committed = true, records -> {});
    assertThat(committed).isTrue();
    assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(100_000_000);
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

  @Test
  void aBatchThatComesAgainIsNotDoneAgainWhereItWasDone() {
    AtomicBoolean away = new AtomicBoolean(true);
    Consumer<ConsumerRecord<String, byte[]>> work =
        message -> {
          if (message.offset() == 1) {
            throw new IllegalStateException("a fault of ours");
          }
          if (message.offset() == 3 && away.get()) {
            throw new UnavailableException("elasticsearch", "it is away", null);
          }
        };
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> process(5, work));
    assertThat(letters.history()).isEmpty();
    done.clear();
    away.set(false);
    process(5, work);
    assertThat(done).containsExactly(3L, 4L);
    assertThat(letters.history()).hasSize(1);
    assertThat(committed).isTrue();
  }

  @Test
  void slicesThatAreDoneAreNotDoneAgainWhileALaterOneWaits() {
    List<ConsumerRecord<String, byte[]>> batch =
        IntStream.range(0, 3).mapToObj(i -> message(i, new byte[3 << 20])).toList();
    List<Long> seen = new ArrayList<>();
    AtomicBoolean away = new AtomicBoolean(true);
    Consumer<List<ConsumerRecord<String, byte[]>>> work =
        slice -> {
          seen.add(slice.getFirst().offset());
          if (slice.getFirst().offset() == 2 && away.get()) {
            throw new UnavailableException("elasticsearch", "it is away", null);
          }
        };
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(UnavailableException.class)
          .isThrownBy(() -> processing.process(batch, () -> committed = true, work));
    }
    away.set(false);
    processing.process(batch, () -> committed = true, work);
    assertThat(seen).containsExactly(0L, 1L, 2L, 2L, 2L);
    assertThat(committed).isTrue();
  }

  @Test
  void whileManyAreRefusedForOneReasonTheOthersAreDoneOnce() {
    Consumer<ConsumerRecord<String, byte[]>> work =
        message -> {
          if (message.offset() % 10 == 0) {
            throw new IllegalStateException("a fault of ours");
          }
        };
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> process(200, work));
    }
    assertThat(done).hasSize(180).doesNotHaveDuplicates();
    assertThat(letters.history()).isEmpty();
  }

  @Test
  void manyThatNobodyCanReadAreNoRecordsFault() {
    List<DeadLetters.Letter> few = unreadable(10);
    processing.check(few, 10);
    List<DeadLetters.Letter> many = unreadable(11);
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(() -> processing.check(many, 200));
    many.forEach(
        letter ->
            MessageHeaders.set(letter.message().headers(), MessageHeaders.LETTER_ID, "replayed"));
    processing.check(many, 200);
  }

  @Test
  void replaysThatAllFailAgainAreLettersAgainAndHoldNobodyUp() {
    List<ConsumerRecord<String, byte[]>> replays =
        IntStream.range(0, 4).mapToObj(i -> message(i, new byte[] {1})).toList();
    replays.forEach(
        replay -> MessageHeaders.set(replay.headers(), MessageHeaders.LETTER_ID, "replayed"));
    processing.process(
        replays,
        () -> committed = true,
        slice -> {
          throw new IllegalStateException("not mended");
        });
    assertThat(letters.history()).hasSize(4);
    assertThat(committed).isTrue();
  }

  private static List<DeadLetters.Letter> unreadable(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new DeadLetters.Letter(
                    message(i, new byte[] {1}),
                    new PoisonMessageException("undecodable", "not JSON", null)))
        .toList();
  }

  private void process(int records, Consumer<ConsumerRecord<String, byte[]>> work) {
    List<ConsumerRecord<String, byte[]>> batch =
        IntStream.range(0, records).mapToObj(i -> message(i, new byte[] {1})).toList();
    processing.process(
        batch,
        () -> committed = true,
        slice -> {
          for (ConsumerRecord<String, byte[]> message : slice) {
            work.accept(message);
            done.add(message.offset());
          }
        });
  }

  private static ConsumerRecord<String, byte[]> message(long offset, byte[] value) {
    return new ConsumerRecord<>("articles-enriched-v1", 0, offset, "key", value);
  }
}
