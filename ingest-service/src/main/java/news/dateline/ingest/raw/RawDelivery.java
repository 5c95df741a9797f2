package news.dateline.ingest.raw;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a delivery: its bytes as they came, and what helps to find out later how they
 * came.
 *
 * @param sha256 of {@code bytes}, 64 lower-case hexadecimal digits
 * @param contentType as the sender stated it; an archive keeps its printable ASCII
 * @param declared what else made the receipt; null where nobody is to read the bytes again
 * @param articleIds stories that the bytes hold and no receipt may tell of: by them a redaction
 *     finds the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record RawDelivery(
    byte[] bytes,
    String sha256,
    Instant receivedAt,
    String source,
    String channel,
    @Nullable String contentType,
    @Nullable Declared declared,
    List<String> articleIds) {
  private static final int CONTENT_TYPE_CHARS = 200; // the longest honest one has about 80

  /** Takes out of the content type whatever would break a line of text or an HTTP header. */
  public RawDelivery {
    contentType = contentType == null ? null : printable(contentType);
  }

  private static @Nullable String printable(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars()
        .filter(c -> c >= ' ' && c <= '~')
        .limit(CONTENT_TYPE_CHARS)
        .forEach(c -> kept.append((char) c));
    return kept.toString().isBlank() ? null : kept.toString().strip();
  }
}
