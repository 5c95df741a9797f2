package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
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
   * Publishes all letters and returns once the broker has acknowledged every one. Of a message that
   * no letter can hold (somebody else wrote it: ours fit) the bytes and foreign headers are given
   * up.
   *
   * @throws UnavailableException if it has not
   */
  public void publish(List<Letter> letters) {
    List<CompletableFuture<?>> sent = send(letters.stream().map(this::toDeadLetter));
    try {
      Publishing.awaitAll(sent);
    } catch (UnavailableException e) {
      List<Letter> tooLarge =
          IntStream.range(0, sent.size())
              .filter(i -> isTooLarge(sent.get(i)))
              .mapToObj(letters::get)
              .toList();
      if (tooLarge.isEmpty()) {
        throw e;
      }
      List<CompletableFuture<?>> others = sent.stream().filter(it -> !isTooLarge(it)).toList();
      Publishing.awaitAll(others);
      Publishing.awaitAll(send(tooLarge.stream().map(this::withoutBytes)));
    }
    for (Letter letter : letters) {
      meters.counter(COUNTER, "service", service, "reason", letter.problem().reason()).increment();
    }
  }

  private List<CompletableFuture<?>> send(Stream<ProducerRecord<String, byte[]>> dead) {
    List<CompletableFuture<?>> sent = new ArrayList<>();
    dead.forEach(letter -> sent.add(Publishing.send(kafka, letter)));
    return sent;
  }

  private static boolean isTooLarge(CompletableFuture<?> sent) {
    return sent.isCompletedExceptionally()
        && sent.exceptionNow().getCause() instanceof RecordTooLargeException; // Spring wraps it
  }

  private static String detail(PoisonMessageException problem) {
    String detail = String.valueOf(problem.getMessage());
    return detail.length() <= DETAIL_CHARS ? detail : detail.substring(0, DETAIL_CHARS) + "…";
  }

  /** Where the record stands, as {@code topic-partition@offset}. */
  public static String origin(ConsumerRecord<?, ?> message) {
    return message.topic() + "-" + message.partition() + "@" + message.offset();
  }

  private ProducerRecord<String, byte[]> withoutBytes(Letter letter) {
    ConsumerRecord<String, byte[]> message = letter.message();
    ConsumerRecord<String, byte[]> bare =
        new ConsumerRecord<>(
            message.topic(), message.partition(), message.offset(), message.key(), new byte[0]);
    MessageHeaders.passOn(message.headers(), bare.headers());
    ProducerRecord<String, byte[]> dead = toDeadLetter(new Letter(bare, letter.problem()));
    String detail =
        "%s (its %d bytes and their headers are more than a letter holds and are not kept)"
            .formatted(
                detail(letter.problem()), message.value() == null ? 0 : message.value().length);
    MessageHeaders.set(dead.headers(), MessageHeaders.LETTER_DETAIL, detail);
    return dead;
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
