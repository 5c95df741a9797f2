package news.dateline.ingest.folder;

/** What came of taking a file. */
sealed interface Taken {
  /**
   * It lies where it stays.
   *
   * @param wasRead whether its content went to the broker, which has acknowledged it
   */
  record Filed(FiledAs as, boolean wasRead) implements Taken {}

  /** It has changed or gone since it was seen: the next look tells. */
  record Changed() implements Taken {}

  /** The broker has not acknowledged all of it; it lies in the inbox. */
  record Unacknowledged(String sentence) implements Taken {}

  /** It could not be read or moved just now; it lies in the inbox. */
  record Held(String sentence) implements Taken {}
}
