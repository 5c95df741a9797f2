package news.dateline.kafka;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.ArticleCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Kafka records as records of the contract. */
public final class MessageDecoder {
  private static final Pattern MAJOR = Pattern.compile(";\\s*v=(\\d{1,6})");

  private MessageDecoder() {}

  /**
   * Reads a message's value.
   *
   * @throws PoisonMessageException if it is no such record
   * @throws UnavailableException if a newer major version wrote it: an upgrade under way, not
   *     poison
   */
  public static <T extends Record> T decode(ConsumerRecord<String, byte[]> message, Class<T> type) {
    requireKnownVersion(message);
    if (message.value() == null) {
      throw new PoisonMessageException("undecodable", "the message has no value", null);
    }
    try {
      return ArticleCodec.decode(message.value(), type);
    } catch (IllegalArgumentException e) {
      throw new PoisonMessageException("undecodable", String.valueOf(e.getMessage()), e);
    }
  }

  private static void requireKnownVersion(ConsumerRecord<String, byte[]> message) {
    String contentType =
        MessageHeaders.text(message.headers(), MessageHeaders.CONTENT_TYPE).orElse("");
    Matcher major = MAJOR.matcher(contentType);
    if (major.find() && Integer.parseInt(major.group(1)) > ArticleCodec.MAJOR_VERSION) {
      throw new UnavailableException(
          "unknown-version",
          "%s was written as '%s', newer than this service reads: upgrade it"
              .formatted(DeadLetters.origin(message), contentType),
          null);
    }
  }
}
