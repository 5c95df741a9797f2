package news.dateline.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleTopics;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers that travel with every message; values are UTF-8 text. */
public final class MessageHeaders {
  /** Media type and major version of the value. */
  public static final String CONTENT_TYPE = "content-type";

  /** The receipt this record goes back to. */
  public static final String RECEIPT_ID = "dateline-receipt-id";

  /** The source the receipt belongs to, so that even an unreadable value can be settled. */
  public static final String SOURCE = "dateline-source";

  /** W3C Trace Context, passed on as received. */
  public static final String TRACEPARENT = "traceparent";

  /**
   * Where the raw article stood that an enriched one was made from: {@code topic-partition@offset}.
   */
  public static final String RAW_PLACE = "dateline-raw-place";

  /**
   * Identity of a dead letter: hash of topic, partition and offset where it first failed. It
   * travels with a replay, so what fails again is the same letter.
   */
  public static final String LETTER_ID = "dateline-letter-id";

  /** Why it is a dead letter, a short fixed word. */
  public static final String LETTER_REASON = "dateline-letter-reason";

  /** Why it is a dead letter, one sentence. */
  public static final String LETTER_DETAIL = "dateline-letter-detail";

  /** Where the record stood: {@code topic-partition@offset}. */
  public static final String LETTER_ORIGIN = "dateline-letter-origin";

  /** The service that could not read it. */
  public static final String LETTER_SERVICE = "dateline-letter-service";

  /** How often the letter had been replayed when this message was published; absent before. */
  public static final String LETTER_REPLAY = "dateline-letter-replay";

  /** What a dead letter says of its failure, and its replay does not. */
  public static final List<String> OF_A_FAILURE =
      List.of(LETTER_REASON, LETTER_DETAIL, LETTER_ORIGIN, LETTER_SERVICE);

  private MessageHeaders() {}

  /** The header's text, if it is there. */
  public static Optional<String> text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }

  /** The article that a message is of, and its trace, for what is logged of it. */
  static ArticleLog log(ConsumerRecord<String, byte[]> message) {
    boolean isReceipt = message.topic().equals(ArticleTopics.RECEIPTS); // by another key
    return ArticleLog.about(
        isReceipt ? null : message.key(), trace(message.headers()).orElse(null));
  }

  /** Whether the message was a dead letter once, and is replayed. */
  public static boolean isReplay(Headers headers) {
    return headers.lastHeader(LETTER_ID) != null;
  }

  /** The sender's place in the trace, if it states one that can be read. */
  public static Optional<TraceContext> trace(Headers headers) {
    return TraceContext.read(traceparent(headers));
  }

  /** The sender's place in the trace, if it states one. */
  public static @Nullable String traceparent(Headers headers) {
    return text(headers, TRACEPARENT).orElse(null);
  }

  /** Sets the header, in place of any of that name. */
  public static void set(Headers headers, String name, String text) {
    headers.remove(name).add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies the headers that accompany an article from hop to hop. */
  public static void passOn(Headers from, Headers to) {
    for (String name : new String[] {RECEIPT_ID, SOURCE, TRACEPARENT, LETTER_ID, LETTER_REPLAY}) {
      text(from, name).ifPresent(text -> set(to, name, text));
    }
  }
}
