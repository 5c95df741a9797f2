package news.dateline.index.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as they lie in the topics of letters. */
final class TestLetters {
  static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
  static final byte[] BYTES = "{".getBytes(StandardCharsets.UTF_8);

  private TestLetters() {}

  /** A failure of a letter after so many replays, that minute past noon. */
  static ConsumerRecord<String, byte[]> failure(String id, int replay, int minute) {
    return failure(id, replay, minute, ArticleTopics.RAW);
  }

  static ConsumerRecord<String, byte[]> failure(String id, int replay, int minute, String topic) {
    return failure(id, replay, minute, topic, "key");
  }

  static ConsumerRecord<String, byte[]> failure(
      String id, int replay, int minute, String topic, String key) {
    RecordHeaders headers = new RecordHeaders();
    MessageHeaders.set(headers, MessageHeaders.LETTER_ID, id);
    MessageHeaders.set(headers, MessageHeaders.LETTER_REASON, "undecodable");
    MessageHeaders.set(headers, MessageHeaders.LETTER_DETAIL, "not a readable Article");
    MessageHeaders.set(headers, MessageHeaders.LETTER_SERVICE, "enrich-service");
    MessageHeaders.set(
        headers, MessageHeaders.LETTER_ORIGIN, "articles-raw-v1-3@%d".formatted(minute));
    MessageHeaders.set(headers, MessageHeaders.SOURCE, "newsroom");
    MessageHeaders.set(headers, MessageHeaders.RECEIPT_ID, "receipt-" + id);
    if (replay > 0) {
      MessageHeaders.set(headers, MessageHeaders.LETTER_REPLAY, Integer.toString(replay));
    }
    return new ConsumerRecord<>(
        ArticleTopics.deadLettersOf(topic),
        3,
        minute,
        NOON.plusSeconds(60L * minute).toEpochMilli(),
        TimestampType.CREATE_TIME,
        3,
        BYTES.length,
        key,
        BYTES,
        headers,
        Optional.empty());
  }

  static Deed deed(Deed.Kind kind, int replay) {
    return new Deed(kind, replay, NOON, "ana", "mended", null);
  }

  /** What was done about a letter. */
  static ConsumerRecord<String, byte[]> state(String id, Deed... deeds) {
    LetterState state = new LetterState(id, "newsroom", "receipt-" + id, List.of(deeds));
    return new ConsumerRecord<>(
        ArticleTopics.DEAD_LETTER_STATES, 0, 0, id, ArticleCodec.encode(state));
  }
}
