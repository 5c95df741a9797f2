package news.dateline.ingest.source;

import java.util.Locale;

/** A way for a delivery to come in. */
public enum Channel {
  /** Sent to us over HTTP. */
  PUSH,
  /** A file in a drop folder. */
  FOLDER,
  /** Fetched by us. */
  FEED;

  /** Its name in receipts, articles and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
