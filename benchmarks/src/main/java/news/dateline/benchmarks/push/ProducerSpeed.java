package news.dateline.benchmarks.push;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Kafka's own producer with the same settings and bytes, and nobody between. */
final class ProducerSpeed {
  private ProducerSpeed() {}

  /** Acknowledged records a second. */
  static double perSecond(KafkaTemplate<String, byte[]> kafka, String template, int seconds) {
    AtomicLong acknowledged = new AtomicLong();
    long begin = System.nanoTime();
    long end = begin + seconds * 1_000_000_000L;
    for (long number = 0; System.nanoTime() < end; number++) {
      byte[] line = Story.numbered(template, number).getBytes(StandardCharsets.UTF_8);
      var _ =
          kafka
              .send(new ProducerRecord<>(ArticleTopics.RAW, Long.toString(number), line))
              .thenRun(acknowledged::incrementAndGet);
    }
    kafka.flush();
    return acknowledged.get() / ((System.nanoTime() - begin) / 1e9);
  }
}
