package news.dateline.ingest.feed;

/** What became of a transaction. */
sealed interface Publication {
  /** All of it is there to read. */
  record Committed() implements Publication {}

  /** None of it is, nor will be; the right to publish stands. */
  record Aborted(String sentence) implements Publication {}

  /**
   * The right to publish is lost, or it is not known what became of the transaction. If it was
   * committed, whoever owns the partition next reads so from the state.
   */
  record Lost(String sentence) implements Publication {}
}
