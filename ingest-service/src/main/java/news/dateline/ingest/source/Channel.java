package news.dateline.ingest.source;

/** A way for a delivery to come in. */
public enum Channel {
  /** Sent to us over HTTP. */
  PUSH,
  /** A file in a drop folder. */
  FOLDER,
  /** Fetched by us. */
  FEED
}
