package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import news.dateline.article.Hashes;
import news.dateline.kafka.DeadLetters.Letter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
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
          new KafkaTemplate<>(() -> published), new SimpleMeterRegistry(), "enrich-service");
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

  private Headers publish() {
    letters.publish(
        List.of(new Letter(message, new PoisonMessageException("undecodable", "no JSON", null))));
    return published.history().getFirst().headers();
  }
}
