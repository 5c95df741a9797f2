package news.dateline.index.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.WriteOrder;
import news.dateline.kafka.MessageHeaders;
import org.apache.kafka.common.header.Headers;

/**
 * Up to where changes were told. Each record that tells one has the position that its transaction
 * has reached, so that neither is ever there without the other.
 *
 * @param index the index that was followed
 * @param uuid of that index; another of the same name is not its continuation
 * @param seqNo the marks of the writes up to this one were told
 * @param notBefore changes that are older are not told: they were, in an index that is gone
 */
record Position(String index, String uuid, long seqNo, Instant notBefore) {
  /** Header of a change: how far its transaction has come. */
  private static final String HEADER = "dateline-changes-position";

  private static final long NOTHING = -1; // the first write is number 0

  /** Before the first write of an index. */
  static Position before(WriteOrder.End index, Instant notBefore) {
    return new Position(index.index(), index.uuid(), NOTHING, notBefore);
  }

  /** How the record's transaction left it; empty where a record does not say. */
  static Optional<Position> of(Headers headers) {
    return MessageHeaders.text(headers, HEADER)
        .map(json -> ArticleCodec.decode(json.getBytes(StandardCharsets.UTF_8), Position.class));
  }

  void putInto(Headers headers) {
    MessageHeaders.set(
        headers, HEADER, new String(ArticleCodec.encode(this), StandardCharsets.UTF_8));
  }

  Position at(String inIndex, long number) {
    return new Position(inIndex, uuid, number, notBefore);
  }

  boolean isOf(WriteOrder.End end) {
    return uuid.equals(end.uuid());
  }

  boolean hasReached(WriteOrder.End end) {
    return isOf(end) && seqNo >= end.complete();
  }

  /** Whether {@code end} is of an index that a reindex has made of this one, or of one between. */
  boolean isBefore(WriteOrder.End end) {
    return index.compareTo(end.index()) < 0;
  }
}
