package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Keeps what nobody can read: original key, bytes and headers, and the reason in headers of our
 * own. A record redelivered after a crash is published again under the same letter id, and so is a
 * letter that was replayed and fails again.
 */
public final class DeadLetters {
  private static final int DETAIL_CHARS =
      1_000; // the reason may quote the record, which fills the message already

  private static final String COUNTER = "news.dlt.records";

  private final KafkaOperations<String, byte[]> kafka;
  private final MeterRegistry meters;
  private final String service;

  /** Dead letters of {@code service}. */
  public DeadLetters(KafkaOperations<String, byte[]> kafka, MeterRegistry meters, String service) {
    this.kafka = kafka;
    this.meters = meters;
    this.service = service;
    for (String reason : List.of("undecodable", "fault")) {
      meters.counter(COUNTER, "service", service, "reason", reason);
    }
  }

  /** A record and why it cannot be read. */
  public record Letter(ConsumerRecord<String, byte[]> message, PoisonMessageException problem) {}

  /**
   * Publishes all letters and returns once the broker has acknowledged every one.
   *
   * @throws UnavailableException if it has not
   */
  public void publish(List<Letter> letters) {
    List<CompletableFuture<?>> sent = new ArrayList<>();
    for (Letter letter : letters) {
      sent.add(Publishing.send(kafka, toDeadLetter(letter)));
    }
    Publishing.awaitAll(sent);
    for (Letter letter : letters) {
      meters.counter(COUNTER, "service", service, "reason", letter.problem().reason()).increment();
    }
  }

  private static String detail(PoisonMessageException problem) {
    String detail = String.valueOf(problem.getMessage());
    return detail.length() <= DETAIL_CHARS ? detail : detail.substring(0, DETAIL_CHARS) + "…";
  }

  /** Where the record stands, as {@code topic-partition@offset}. */
  public static String origin(ConsumerRecord<?, ?> message) {
    return message.topic() + "-" + message.partition() + "@" + message.offset();
  }

  private ProducerRecord<String, byte[]> toDeadLetter(Letter letter) {
    ConsumerRecord<String, byte[]> message = letter.message();
    String origin = origin(message);
    ProducerRecord<String, byte[]> dead =
        new ProducerRecord<>(
            ArticleTopics.deadLettersOf(message.topic()), message.key(), message.value());
    message.headers().forEach(dead.headers()::add);
    String id =
        MessageHeaders.text(message.headers(), MessageHeaders.LETTER_ID)
            .orElseGet(() -> Hashes.base32(origin));
    MessageHeaders.set(dead.headers(), MessageHeaders.LETTER_ID, id);
    MessageHeaders.set(dead.headers(), MessageHeaders.LETTER_ORIGIN, origin);
    MessageHeaders.set(dead.headers(), MessageHeaders.LETTER_SERVICE, service);
    MessageHeaders.set(dead.headers(), MessageHeaders.LETTER_REASON, letter.problem().reason());
    MessageHeaders.set(dead.headers(), MessageHeaders.LETTER_DETAIL, detail(letter.problem()));
    return dead;
  }
}
