package news.dateline.enrich.aliases;

/** What becomes of a name. */
public sealed interface Fate {
  /** It stays as it is. */
  record Kept() implements Fate {}

  /** Nothing of it stays. */
  record Ignored() implements Fate {}

  /**
   * It gets this name, and all that get it are one.
   *
   * @param to the name, as the file writes it
   */
  record Renamed(String to) implements Fate {}
}
