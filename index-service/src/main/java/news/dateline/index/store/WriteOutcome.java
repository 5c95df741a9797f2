package news.dateline.index.store;

import news.dateline.kafka.UnavailableException;

/** What Elasticsearch made of one write; everything else it may answer is an outage. */
public sealed interface WriteOutcome {
  /** The document stands. */
  record Written() implements WriteOutcome {}

  /** Somebody else wrote first: read, compare, decide again. */
  record Conflict() implements WriteOutcome {}

  /**
   * The document itself is unacceptable, now and always.
   *
   * @param reason Elasticsearch's type of error, to count by
   * @param detail its sentence
   */
  record Rejected(String reason, String detail) implements WriteOutcome {}

  /**
   * For documents of which nothing comes from a wire, so that a rejection is no article's fault.
   *
   * @throws UnavailableException for {@code reason}, with the sentence and Elasticsearch's own, if
   *     the document was rejected
   */
  default void requireUsable(String reason, String sentence) {
    if (this instanceof Rejected(String _, String detail)) {
      throw new UnavailableException(reason, sentence + ": " + detail, null);
    }
  }
}
