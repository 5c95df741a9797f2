package news.dateline.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in the topic of dead letters of the index-service. */
final class Letters {
  private Letters() {}

  /** The reasons of an article's letters, as many as there are now. */
  static List<String> of(Newsroom newsroom, EnrichedArticle article) {
    String topic = ArticleTopics.deadLettersOf(ArticleTopics.ENRICHED);
    Map<String, Object> config =
        Map.of("bootstrap.servers", newsroom.system().ports().bootstrapServers());
    List<String> reasons = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream().map(Letters::partition).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(100))) {
          if (article.article().id().value().equals(letter.key())) {
            reasons.add(
                MessageHeaders.text(letter.headers(), MessageHeaders.LETTER_REASON).orElse(""));
          }
        }
      }
    }
    return reasons;
  }

  private static TopicPartition partition(PartitionInfo info) {
    return new TopicPartition(info.topic(), info.partition());
  }
}
