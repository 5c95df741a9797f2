package news.dateline.index.letter;

import java.time.Instant;
import java.util.Optional;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * One time that a message could not be read: a record of a topic of dead letters, without its
 * value.
 *
 * @param origin where the message stood, as {@code topic-partition@offset}
 * @param replay how often the letter had been replayed before
 * @param articleId the story that the message is of, where its key says
 * @param lies where the original bytes are kept
 */
record Failure(
    String letterId,
    String origin,
    int replay,
    Instant at,
    String service,
    String reason,
    String detail,
    Optional<String> source,
    Optional<String> receiptId,
    Optional<String> articleId,
    int bytes,
    Place lies) {
  private static final String UNKNOWN = "unknown";

  /** What a record says of itself; empty where it is no letter of ours. */
  static Optional<Failure> of(ConsumerRecord<String, byte[]> message) {
    Headers headers = message.headers();
    return MessageHeaders.text(headers, MessageHeaders.LETTER_ID)
        .map(
            id ->
                new Failure(
                    id,
                    text(headers, MessageHeaders.LETTER_ORIGIN),
                    replay(headers),
                    Instant.ofEpochMilli(message.timestamp()),
                    text(headers, MessageHeaders.LETTER_SERVICE),
                    text(headers, MessageHeaders.LETTER_REASON).intern(),
                    text(headers, MessageHeaders.LETTER_DETAIL),
                    MessageHeaders.text(headers, MessageHeaders.SOURCE),
                    MessageHeaders.text(headers, MessageHeaders.RECEIPT_ID),
                    ArticleId.ifOne(message.key()).map(ArticleId::value),
                    message.value() == null ? 0 : message.value().length,
                    Place.of(message)));
  }

  /** The topic that the message came from. */
  String topic() {
    String letters = lies.partition().topic();
    return letters.substring(0, letters.length() - ArticleTopics.DEAD_LETTERS_SUFFIX.length());
  }

  private static String text(Headers headers, String name) {
    return MessageHeaders.text(headers, name).orElse(UNKNOWN);
  }

  private static int replay(Headers headers) {
    try {
      return MessageHeaders.text(headers, MessageHeaders.LETTER_REPLAY)
          .map(Integer::parseInt)
          .orElse(0);
    } catch (NumberFormatException _) {
      return 0; // not written by us
    }
  }
}
