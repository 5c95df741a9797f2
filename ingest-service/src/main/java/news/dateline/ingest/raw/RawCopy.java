package news.dateline.ingest.raw;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One copy of a delivery's bytes in an archive.
 *
 * @param sha256 of the original bytes
 * @param receivedAt when the delivery came that this copy was made of
 * @param rawBytes how many bytes came
 * @param storedBytes how many the copy takes
 * @param declared null where a service of old kept it, or it was too long to be kept
 * @param place where it lies, for an operator
 * @param frame reads it as it lies there
 */
public record RawCopy(
    String sha256,
    Instant receivedAt,
    String source,
    String channel,
    @Nullable String contentType,
    int rawBytes,
    int storedBytes,
    @Nullable Declared declared,
    String place,
    Frame frame) {

  /**
   * The original bytes.
   *
   * @throws IOException if they cannot be read, or are no longer the ones that came
   */
  public byte[] bytes() throws IOException {
    return RawCompression.restore(frame.read(), this);
  }

  /** Where the compressed bytes come from. */
  public interface Frame {
    /** Reads them, all {@code storedBytes} of them. */
    byte[] read() throws IOException;
  }
}
