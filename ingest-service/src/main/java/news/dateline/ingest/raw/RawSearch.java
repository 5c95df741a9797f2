package news.dateline.ingest.raw;

import java.io.IOException;
import java.util.List;

/** What a hash, or the beginning of one, leads to. */
sealed interface RawSearch {
  /** Copies that are listed at most; a delivery that comes each day has one for each. */
  int MOST_COPIES = 100;

  /** Copies of the same bytes, at least one, the newest first. */
  record Found(List<RawCopy> copies) implements RawSearch {}

  /** Nothing kept has this hash. */
  record Nothing() implements RawSearch {}

  /** Different bytes have hashes that begin so. */
  record Ambiguous() implements RawSearch {}

  /**
   * Looks in {@code archive}.
   *
   * @param atMost how many copies are of interest
   */
  static RawSearch of(HashPrefix prefix, RawArchive archive, int atMost) throws IOException {
    // Of a mere beginning all are needed to see whether they are copies of the same.
    List<RawCopy> copies = archive.copies(prefix, prefix.isWhole() ? atMost : MOST_COPIES);
    if (copies.isEmpty()) {
      return new Nothing();
    }
    return copies.stream().map(RawCopy::sha256).distinct().count() == 1
        ? new Found(copies)
        : new Ambiguous();
  }
}
