package news.dateline.index.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Change;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * The right to tell changes: the producer that was initialised last. Whoever initialises one later
 * ends this right at the broker, for good, and whatever goes wrong ends it here: what became of the
 * transaction then shows the topic itself, to whoever has the right next.
 */
final class ChangeLog implements AutoCloseable {
  private final Producer<String, byte[]> producer;
  private final Optional<Told> last;

  private ChangeLog(Producer<String, byte[]> producer, Optional<Told> last) {
    this.producer = producer;
    this.last = last;
  }

  /**
   * How far the topic is.
   *
   * @param at when that was told
   */
  record Told(Position position, Instant at) {}

  /**
   * Takes the right over and reads how far changes were told. What another has left open is aborted
   * then, so this is final.
   *
   * @throws UnavailableException if the broker does not give it
   */
  static ChangeLog claim(ChangeClients clients) {
    Producer<String, byte[]> producer = clients.producer();
    try {
      producer.initTransactions();
      try (Consumer<String, byte[]> consumer = clients.consumer()) {
        return new ChangeLog(producer, new ChangeReading(consumer).last().flatMap(ChangeLog::told));
      }
    } catch (KafkaException e) {
      producer.close(Duration.ZERO);
      throw unavailable(e);
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  /** How far the topic was when the right was taken over; empty where it tells nothing. */
  Optional<Told> last() {
    return last;
  }

  /**
   * Tells changes in this order, all or none, and how far that is.
   *
   * @throws UnavailableException if that failed or is not known; the right is lost then
   */
  void tell(List<Change> changes, Position position) {
    try {
      producer.beginTransaction();
      for (Change change : changes) {
        var _ = producer.send(message(change, position)); // the commit fails if this does
      }
      producer.commitTransaction();
    } catch (KafkaException | IllegalStateException e) {
      throw unavailable(e);
    }
  }

  private static ProducerRecord<String, byte[]> message(Change change, Position position) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            ArticleTopics.CHANGES, change.articleId().value(), ArticleCodec.encode(change));
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.CHANGE_TYPE);
    position.putInto(message.headers());
    return message;
  }

  private static Optional<Told> told(ConsumerRecord<String, byte[]> message) {
    return Position.of(message.headers())
        .map(position -> new Told(position, Instant.ofEpochMilli(message.timestamp())));
  }

  private static UnavailableException unavailable(Exception cause) {
    return new UnavailableException(
        "kafka", "changes cannot be told: " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
