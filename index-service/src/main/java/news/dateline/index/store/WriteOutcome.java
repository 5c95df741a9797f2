package news.dateline.index.store;

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
}
