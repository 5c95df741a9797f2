package news.dateline.kafka;

import news.dateline.article.ArticleCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Kafka records as records of the contract. */
public final class MessageDecoder {
  private MessageDecoder() {}

  /**
   * Reads a message's value.
   *
   * @throws PoisonMessageException if it is no such record
   * @throws UnavailableException if a newer major version wrote it: an upgrade under way, not
   *     poison
   */
  public static <T extends Record> T decode(ConsumerRecord<String, byte[]> message, Class<T> type) {
    if (MessageVersions.major(message) > ArticleCodec.MAJOR_VERSION) {
      throw MessageVersions.tooNew(message);
    }
    if (message.value() == null) {
      throw new PoisonMessageException("undecodable", "the message has no value", null);
    }
    try {
      return ArticleCodec.decode(message.value(), type);
    } catch (IllegalArgumentException e) {
      throw new PoisonMessageException("undecodable", String.valueOf(e.getMessage()), e);
    }
  }
}
