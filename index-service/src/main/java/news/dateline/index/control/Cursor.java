package news.dateline.index.control;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A place among articles in the order of their receipt, those that were not received last.
 *
 * @param receivedAt epoch milliseconds
 */
record Cursor(long receivedAt, String receiptId) {
  static final List<String> FIELDS = List.of("receivedAt", "receiptId");
  private static final String BETWEEN = "~";

  static Cursor of(ArticleHead.Fields article) {
    Instant received = article.receivedAt();
    return new Cursor(
        received == null ? Long.MAX_VALUE : received.toEpochMilli(),
        Objects.requireNonNullElse(article.receiptId(), ""));
  }

  /**
   * As it was told.
   *
   * @throws IllegalArgumentException with a sentence, if it never was
   */
  static Cursor read(String text) {
    String[] parts = text.split(BETWEEN, -1);
    try {
      if (parts.length == 2) {
        return new Cursor(Long.parseLong(parts[0]), parts[1]);
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw new IllegalArgumentException("after is no 'next' of an answer: '" + text + "'");
  }

  List<FieldValue> sortValues() {
    return List.of(FieldValue.of(receivedAt), FieldValue.of(receiptId));
  }

  @Override
  public String toString() {
    return receivedAt + BETWEEN + receiptId;
  }
}
