package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import news.dateline.article.Hashes;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class DeadLettersTest {
  private final MockProducer<String, byte[]> published =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final DeadLetters letters =
      new DeadLetters(
          new KafkaTemplate<>(() -> published),
          new SimpleMeterRegistry(),
          "enrich-service",
          Tracing.off());
  private final ConsumerRecord<String, byte[]> message =
      new ConsumerRecord<>("articles-raw-v1", 2, 7, "key", new byte[] {1});

  @Test
  void aLetterIsNamedAfterThePlaceWhereItFailed() {
    Headers letter = publish();
    assertThat(MessageHeaders.text(letter, MessageHeaders.LETTER_ID))
        .contains(Hashes.base32("articles-raw-v1-2@7"));
  }

  @Test
  void aReplayThatFailsAgainIsTheSameLetterAndSaysWhereItFailedThisTime() {
    MessageHeaders.set(message.headers(), MessageHeaders.LETTER_ID, "first");
    MessageHeaders.set(message.headers(), MessageHeaders.LETTER_REPLAY, "1");
    Headers letter = publish();
    assertThat(MessageHeaders.text(letter, MessageHeaders.LETTER_ID)).contains("first");
    assertThat(MessageHeaders.text(letter, MessageHeaders.LETTER_REPLAY)).contains("1");
    assertThat(MessageHeaders.text(letter, MessageHeaders.LETTER_ORIGIN))
        .contains("articles-raw-v1-2@7");
  }

  @Test
  void aMessageThatNoLetterHoldsIsALetterWithoutItsBytesThatSaysSo() {
    MessageHeaders.set(message.headers(), MessageHeaders.RECEIPT_ID, "receipt");
    MessageHeaders.set(message.headers(), "foreign", "x");
    MockProducer<String, byte[]> strict =
        new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
          @Override
          public synchronized Future<RecordMetadata> send(
              ProducerRecord<String, byte[]> record, Callback callback) {
            return record.value().length == 0
                ? super.send(record, callback)
                : CompletableFuture.failedFuture(new RecordTooLargeException("too large"));
          }
        };
    new DeadLetters(
            new KafkaTemplate<>(() -> strict),
            new SimpleMeterRegistry(),
            "enrich-service",
            Tracing.off())
        .publish(
            List.of(
                new Letter(message, new PoisonMessageException("undecodable", "no JSON", null))));
    assertThat(strict.history())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.value()).isEmpty();
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_DETAIL))
                  .hasValueSatisfying(
                      detail -> assertThat(detail).startsWith("no JSON (its 1 bytes"));
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.RECEIPT_ID))
                  .contains("receipt");
              assertThat(letter.headers().lastHeader("foreign")).isNull();
            });
  }

  private Headers publish() {
    letters.publish(
        List.of(new Letter(message, new PoisonMessageException("undecodable", "no JSON", null))));
    return published.history().getFirst().headers();
  }
}
