package news.dateline.ingest.state;

import java.util.Locale;

/** What a record of a source's state tells. */
public enum StateKind {
  /** The profile of a source that was registered at run time. */
  PROFILE,
  /** Hashes of its keys. */
  KEYS,
  /** How far its feed was read. */
  FEED;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
