package news.dateline.ingest.feed;

import java.util.List;

/**
 * What one poll came to, before it is committed.
 *
 * @param after the feed's state if the commit succeeds
 * @param outgoing what is published with it
 */
record Polled(Outcome outcome, FeedState after, List<Outgoing> outgoing) {

  /** What polls are counted by. */
  enum Outcome {
    /** Entries that are new or edited. */
    NEWS,
    /** A document without any. */
    NOTHING_NEW,
    /** The document we have (304). */
    NOT_MODIFIED,
    /** No answer, or one that time may mend. */
    FAILED,
    /** Nothing that asking again will mend: robots, a private address, 404. */
    REFUSED,
    /** An answer that is no feed. */
    UNREADABLE,
    /** 410: the feed is retired. */
    GONE
  }

  static Polled without(Outcome outcome, FeedState after) {
    return new Polled(outcome, after, List.of());
  }
}
