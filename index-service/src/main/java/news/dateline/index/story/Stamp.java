package news.dateline.index.story;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.time.Instant;
import java.util.List;

/** When a document was written, and what tells it from others of that moment. */
record Stamp(Instant indexedAt, String receiptId) {
  static final List<String> FIELDS = List.of("indexedAt", "receiptId");

  /** Of a document that was sorted by {@link #FIELDS}. */
  static Stamp of(List<FieldValue> sortedBy) {
    return new Stamp(
        Instant.ofEpochMilli(sortedBy.getFirst().longValue()), sortedBy.getLast().stringValue());
  }

  /** As Elasticsearch sorts by {@link #FIELDS}. */
  List<FieldValue> sortValues() {
    return List.of(FieldValue.of(indexedAt.toEpochMilli()), FieldValue.of(receiptId));
  }
}
