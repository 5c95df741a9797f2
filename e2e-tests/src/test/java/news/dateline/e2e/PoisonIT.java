package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
class PoisonIT {
  @ParameterizedTest
  @ValueSource(strings = {ArticleTopics.RAW, ArticleTopics.ENRICHED})
  void poisonBecomesADeadLetterWithItsOriginalBytesAndTheFlowGoesOn(String topic, Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    String receipt = "poison-" + topic;
    int deadLettered = newsroom.balance("northlight").of("dead-lettered");
    Poison.publish(newsroom, topic, receipt, "northlight");
    String uri = "tag:after-poison-" + topic;
    newsroom.post(Wires.SOURCE, Wires.version(uri, 1, "life goes on"));
    eventually(() -> newsroom.count("articles-live", "_id:" + Wires.id(uri)) == 1);
    eventually(() -> newsroom.balance("northlight").of("dead-lettered") == deadLettered + 1);
    assertThat(lettersOf(newsroom, topic, receipt))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.value()).isEqualTo(Poison.BYTES);
              assertThat(letter.key()).isEqualTo("key");
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_REASON))
                  .contains("undecodable");
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_ORIGIN))
                  .hasValueSatisfying(origin -> assertThat(origin).startsWith(topic + "-"));
              assertThat(MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_ID))
                  .isPresent();
            });
  }

  private static List<ConsumerRecord<String, byte[]>> lettersOf(
      Newsroom newsroom, String topic, String receipt) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            newsroom.system().ports().bootstrapServers(),
            "group.id",
            "test-" + UUID.randomUUID(),
            "auto.offset.reset",
            "earliest");
    List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(ArticleTopics.deadLettersOf(topic)));
      eventually(
          () -> {
            consumer.poll(Duration.ofMillis(500)).forEach(letters::add);
            letters.removeIf(
                letter ->
                    !MessageHeaders.text(letter.headers(), MessageHeaders.RECEIPT_ID)
                        .orElse("")
                        .equals(receipt));
            return !letters.isEmpty();
          });
    }
    return letters;
  }
}
