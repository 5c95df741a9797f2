package news.dateline.index.letter;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.Publishing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Carries out what operators want, one letter at a time. A message is published before it is
 * written down that it was: a crash between leaves the letter open, and to replay it once more is
 * harmless.
 */
final class LetterDesk {
  private static final Logger LOG = LoggerFactory.getLogger(LetterDesk.class);

  private final KafkaOperations<String, byte[]> kafka;
  private final InstantSource clock;

  LetterDesk(KafkaOperations<String, byte[]> kafka, InstantSource clock) {
    this.kafka = kafka;
    this.clock = clock;
  }

  /**
   * Returns once the broker has acknowledged.
   *
   * @throws news.dateline.kafka.UnavailableException if it has not
   */
  LetterAnswer carryOut(Order order, DeadLetter letter, LetterReading reading) {
    try {
      Deed deed =
          switch (order) {
            case Order.Replay replay -> replay(replay, letter, reading);
            case Order.Drop drop -> drop(drop, letter);
          };
      writeDown(letter, deed);
      return LetterAnswer.carriedOut(letter.id());
    } catch (IllegalArgumentException e) {
      return LetterAnswer.refused(letter.id(), String.valueOf(e.getMessage()));
    }
  }

  private Deed replay(Order.Replay order, DeadLetter letter, LetterReading reading) {
    Failure newest = letter.newest();
    ConsumerRecord<String, byte[]> dead =
        reading
            .at(newest.lies())
            .orElseThrow(() -> new IllegalArgumentException("the letter is no longer kept"));
    byte @Nullable [] edited = order.edited().orElse(null);
    String key = edited == null ? dead.key() : EditedMessage.keyOf(edited, newest);
    int replay = letter.replays() + 1;
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(
            order.backlog() ? backlogOf(newest.topic()) : newest.topic(),
            key,
            edited == null ? dead.value() : edited);
    address(message.headers(), dead.headers(), letter.id(), replay);
    publish(message);
    return new Deed(
        Deed.Kind.REPLAYED,
        replay,
        clock.instant(),
        order.by(),
        order.why().orElse(null),
        edited == null ? null : Hashes.sha256(edited));
  }

  private Deed drop(Order.Drop order, DeadLetter letter) {
    if (letter.state() != LetterView.State.OPEN) {
      Deed last = letter.said().orElseThrow().last();
      throw new IllegalArgumentException(
          "it is not open: %s by %s at %s"
              .formatted(last.kind().name().toLowerCase(Locale.ROOT), last.by(), last.at()));
    }
    return new Deed(
        Deed.Kind.DROPPED, letter.replays(), clock.instant(), order.by(), order.why(), null);
  }

  /** The original headers, without what was said of the failure. */
  private static void address(Headers headers, Headers dead, String letterId, int replay) {
    dead.forEach(headers::add);
    for (String name : MessageHeaders.OF_A_FAILURE) {
      headers.remove(name);
    }
    MessageHeaders.set(headers, MessageHeaders.LETTER_ID, letterId);
    MessageHeaders.set(headers, MessageHeaders.LETTER_REPLAY, Integer.toString(replay));
  }

  private static String backlogOf(String topic) {
    return switch (topic) {
      case ArticleTopics.RAW -> ArticleTopics.RAW_BACKLOG;
      case ArticleTopics.ENRICHED -> ArticleTopics.ENRICHED_BACKLOG;
      default -> topic;
    };
  }

  private void writeDown(DeadLetter letter, Deed deed) {
    ProducerRecord<String, byte[]> state =
        new ProducerRecord<>(
            ArticleTopics.DEAD_LETTER_STATES, letter.id(), ArticleCodec.encode(letter.after(deed)));
    MessageHeaders.set(state.headers(), MessageHeaders.CONTENT_TYPE, LetterState.CONTENT_TYPE);
    publish(state);
    LOG.info("letter {}: {}", letter.id(), deed);
  }

  private void publish(ProducerRecord<String, byte[]> message) {
    Publishing.awaitAll(List.of(Publishing.send(kafka, message)));
  }
}
