package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.Span;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Keeps what nobody can read: original key, bytes and headers, and the reason in headers of our
 * own. A record redelivered after a crash is published again under the same letter id, and so is a
 * letter that was replayed and fails again.
 */
public final class DeadLetters {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private static final int DETAIL_CHARS =
      1_000; // the reason may quote the record, which fills the message already

  private final KafkaOperations<String, byte[]> kafka;
  private final MeterRegistry meters;
  private final String service;
  private final Tracing tracing;

  /** Dead letters of {@code service}; each is the end of its trace. */
  public DeadLetters(
      KafkaOperations<String, byte[]> kafka,
      MeterRegistry meters,
      String service,
      Tracing tracing) {
    this.kafka = kafka;
    this.meters = meters;
    this.service = service;
    this.tracing = tracing;
    expect("undecodable", "fault");
  }

  /** Has letters for these reasons counted from 0, rather than from the first one on. */
  public void expect(String... reasons) {
    for (String reason : reasons) {
      ConsumerMeter.DEAD_LETTERS.counter(meters, service, reason);
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
      tell(letter);
      trace(letter);
      ConsumerMeter.DEAD_LETTERS.counter(meters, service, letter.problem().reason()).increment();
    }
  }

  private static void tell(Letter letter) {
    try (ArticleLog _ = MessageHeaders.log(letter.message())) {
      LOG.warn("{} is a dead letter: {}", origin(letter.message()), letter.problem().reason());
    }
  }

  private void trace(Letter letter) {
    Headers headers = letter.message().headers();
    String traceparent = MessageHeaders.traceparent(headers);
    if (traceparent != null) { // what no service of ours has sent need not have one
      Map<String, String> attributes = new HashMap<>();
      MessageHeaders.text(headers, MessageHeaders.SOURCE)
          .ifPresent(source -> attributes.put(Span.SOURCE, source));
      MessageHeaders.text(headers, MessageHeaders.RECEIPT_ID)
          .ifPresent(receipt -> attributes.put(Span.RECEIPT_ID, receipt));
      Instant now = Instant.now();
      tracing.ended(
          new Span(
              "dead-letter",
              Span.Kind.CONSUMER,
              tracing.under(traceparent),
              now,
              now,
              attributes,
              letter.problem().reason()));
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
