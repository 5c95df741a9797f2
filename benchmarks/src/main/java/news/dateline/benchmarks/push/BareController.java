package news.dateline.benchmarks.push;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What push is measured by: the body goes to Kafka as it is, by the same producer, and is answered
 * when it is acknowledged.
 */
@RestController
class BareController {
  private final KafkaTemplate<String, byte[]> kafka;
  private final AtomicLong number = new AtomicLong();

  BareController(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  @PostMapping("/bare")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void receive(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readAllBytes();
    String key = Long.toString(number.incrementAndGet()); // spreads over partitions, as ids do
    kafka.send(new ProducerRecord<>(ArticleTopics.RAW, key, body)).join();
  }
}
