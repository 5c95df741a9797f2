package news.dateline.kafka;

import news.dateline.article.ArticleCodec;
import news.dateline.article.Control;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Controls among the articles of a topic; their content-type tells them apart. */
public final class ControlMessages {
  private static final String TYPE =
      ArticleCodec.CONTROL_TYPE.substring(0, ArticleCodec.CONTROL_TYPE.indexOf(';'));

  private ControlMessages() {}

  /** Whether a message is a control, of whatever version. */
  public static boolean isControl(ConsumerRecord<?, ?> message) {
    return MessageHeaders.text(message.headers(), MessageHeaders.CONTENT_TYPE)
        .filter(type -> type.startsWith(TYPE))
        .isPresent();
  }

  /** The message, in the partition of the article that it acts on. */
  public static ProducerRecord<String, byte[]> of(String topic, Control control) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(topic, control.articleId().value(), ArticleCodec.encode(control));
    MessageHeaders.set(message.headers(), MessageHeaders.CONTENT_TYPE, ArticleCodec.CONTROL_TYPE);
    MessageHeaders.set(message.headers(), MessageHeaders.SOURCE, control.source());
    return message;
  }

  /** The same control on its way to the next topic; nothing of it is changed. */
  public static ProducerRecord<String, byte[]> passedOn(
      ConsumerRecord<String, byte[]> message, String topic) {
    ProducerRecord<String, byte[]> next =
        new ProducerRecord<>(topic, message.key(), message.value());
    message.headers().forEach(next.headers()::add);
    return next;
  }
}
