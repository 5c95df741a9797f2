package news.dateline.index.judge;

import java.time.Instant;
import java.util.Comparator;

/**
 * What one parser and one enricher made of a version's bytes; of all readings the greatest counts.
 * One that calls the bytes a kill is above every other: what was killed once stays so, and nothing
 * is left to read again.
 *
 * @param readAt when the bytes were read again; the epoch where they were not
 * @param degraded how many stages of enrichment failed
 * @param receivedAt of the receipt it was read from: the earliest one's reading knows best what
 *     "today" meant
 * @param sha256 of the enriched article, so that no tie is left
 */
public record Reading(
    boolean kill,
    int parserRevision,
    Instant readAt,
    int enrichmentRevision,
    int degraded,
    Instant receivedAt,
    String receiptId,
    String sha256)
    implements Comparable<Reading> {

  private static final Comparator<Reading> TOTAL =
      Comparator.comparing(Reading::kill)
          .thenComparing(Reading::parserRevision)
          .thenComparing(Reading::readAt)
          .thenComparing(Reading::enrichmentRevision)
          .thenComparing(Reading::degraded, Comparator.reverseOrder())
          .thenComparing(Reading::receivedAt, Comparator.reverseOrder())
          .thenComparing(Reading::receiptId, Comparator.reverseOrder())
          .thenComparing(Reading::sha256);

  @Override
  public int compareTo(Reading other) {
    return TOTAL.compare(this, other);
  }
}
