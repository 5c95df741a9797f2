package news.dateline.launcher.sample;

/** What has become of an item once the whole sample wire was played in order at one "now". */
public enum ExpectedEnd {
  /** It is the current version, and readers see it. */
  INDEXED,
  /** A later version of the same story stands in its place. */
  SUPERSEDED,
  /** Ingest did not take it. */
  REFUSED,
  /** It is the current version; its text is hidden until the embargo ends. */
  EMBARGOED,
  /** Its story was killed: so end the story, the kill and what comes after the kill. */
  KILLED,
  /** It is the current version; its text is hidden until further notice. */
  WITHHELD,
  /** The same bytes had come before; nothing changed. */
  DUPLICATE
}
