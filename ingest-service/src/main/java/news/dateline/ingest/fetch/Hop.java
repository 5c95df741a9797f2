package news.dateline.ingest.fetch;

/** What came of asking one address. */
sealed interface Hop {

  /** An answer of whatever status. */
  record Answered(Answer answer) implements Hop {}

  /** No answer, or one that is not taken: {@link Fetched.TryLater} or {@link Fetched.Refused}. */
  record Failed(Fetched outcome) implements Hop {}
}
