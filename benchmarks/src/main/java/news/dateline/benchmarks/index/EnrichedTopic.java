package news.dateline.benchmarks.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.kafka.MessageHeaders;
import news.dateline.launcher.local.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Where index-service reads from, and how far it has come. */
final class EnrichedTopic implements AutoCloseable {
  private static final String GROUP = "index-service";

  private final Admin admin;
  private final KafkaProducer<String, byte[]> producer;

  EnrichedTopic(Ports ports) {
    admin = Admin.create(Map.of("bootstrap.servers", ports.bootstrapServers()));
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                ports.bootstrapServers(),
                "compression.type",
                "lz4",
                "linger.ms",
                5),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  static List<TopicPartition> partitions() {
    int count =
        ArticleTopics.all().stream()
            .filter(topic -> topic.name().equals(ArticleTopics.ENRICHED))
            .findFirst()
            .orElseThrow()
            .partitions();
    return IntStream.range(0, count)
        .mapToObj(partition -> new TopicPartition(ArticleTopics.ENRICHED, partition))
        .toList();
  }

  /** As enrich-service publishes; returns when the broker has all. */
  void publish(List<EnrichedArticle> articles) throws ExecutionException, InterruptedException {
    List<Future<?>> sent = new ArrayList<>(articles.size());
    for (EnrichedArticle enriched : articles) {
      ProducerRecord<String, byte[]> message =
          new ProducerRecord<>(
              ArticleTopics.ENRICHED,
              enriched.article().id().value(),
              ArticleCodec.encode(enriched));
      MessageHeaders.set(
          message.headers(), MessageHeaders.RECEIPT_ID, enriched.article().receiptId());
      MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, enriched.article().source());
      MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.ARTICLE_TYPE);
      sent.add(producer.send(message));
    }
    for (Future<?> one : sent) {
      one.get();
    }
  }

  /** How many records have been settled, all in all. */
  long settled() throws ExecutionException, InterruptedException {
    return admin
        .listConsumerGroupOffsets(GROUP)
        .partitionsToOffsetAndMetadata()
        .get()
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().topic().equals(ArticleTopics.ENRICHED))
        .map(Map.Entry::getValue)
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  /** Waits until at least {@code count} are settled, and returns how many are. */
  long awaitSettled(long count) throws ExecutionException, InterruptedException {
    long settled = settled();
    while (settled < count) {
      Thread.sleep(20); // of a turn of ten seconds or more
      settled = settled();
    }
    return settled;
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
  }
}
