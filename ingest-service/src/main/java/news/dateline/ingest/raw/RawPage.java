package news.dateline.ingest.raw;

import java.util.List;
import java.util.Optional;

/**
 * Some copies of a window, in the archive's own order.
 *
 * @param next where the next page begins; empty after the last
 */
public record RawPage(List<RawCopy> copies, Optional<String> next) {
  private static final long BYTES = 8 << 20; // two of the largest deliveries; read, some times that

  /** Whether no more is added to a page of {@code most}. */
  static boolean isFull(List<RawCopy> copies, int most) {
    return copies.size() >= most || copies.stream().mapToLong(RawCopy::rawBytes).sum() >= BYTES;
  }
}
