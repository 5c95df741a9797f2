package news.dateline.kafka;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.ArticleCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The major version in a message's {@code content-type}. */
final class MessageVersions {
  private static final Pattern MAJOR = Pattern.compile(";\\s*v=(\\d{1,6})");

  private MessageVersions() {}

  /** The version that wrote the message; ours where it states none. */
  static int major(ConsumerRecord<?, ?> message) {
    Matcher major = MAJOR.matcher(contentType(message));
    return major.find() ? Integer.parseInt(major.group(1)) : ArticleCodec.MAJOR_VERSION;
  }

  /** Why the message has to wait: an upgrade is under way, this is no poison. */
  static UnavailableException tooNew(ConsumerRecord<?, ?> message) {
    return new UnavailableException(
        "unknown-version",
        "%s was written as '%s', newer than this service reads: upgrade it"
            .formatted(DeadLetters.origin(message), contentType(message)),
        null);
  }

  private static String contentType(ConsumerRecord<?, ?> message) {
    return MessageHeaders.text(message.headers(), MessageHeaders.CONTENT_TYPE).orElse("");
  }
}
