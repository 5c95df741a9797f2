package news.dateline.ingest.source;

/** When the page behind a feed's entry is fetched. */
public enum Pages {
  /** The feed carries what we may have. */
  NEVER,
  /** Where the entry carries no more than a teaser. */
  TEASER,
  /** Behind every entry. */
  ALWAYS
}
