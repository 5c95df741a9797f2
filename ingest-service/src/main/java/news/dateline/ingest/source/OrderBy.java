package news.dateline.ingest.source;

/** What decides which version of a source's article is current. */
public enum OrderBy {
  /** The version's time, then its stated number. */
  TIME,
  /** The stated number, then the version's time. */
  NUMBER,
  /** Receipt: the source's times mean nothing. */
  RECEIVED
}
