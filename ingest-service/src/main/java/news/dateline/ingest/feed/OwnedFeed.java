package news.dateline.ingest.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that this instance polls.
 *
 * @param owner the right to publish it, under which the state was read
 * @param state as of the last poll
 * @param stored as of the last commit; the two differ by poll times and validators at most
 * @param dueAt when it is polled next; absent where it is retired
 */
record OwnedFeed(
    String source,
    PartitionOwner owner,
    FeedState state,
    FeedState stored,
    Optional<Instant> dueAt) {

  static OwnedFeed read(String source, PartitionOwner owner, FeedState stored, Instant now) {
    return new OwnedFeed(source, owner, stored, stored, due(stored, now));
  }

  private static Optional<Instant> due(FeedState state, Instant now) {
    if (state.hasRetired()) {
      return Optional.empty();
    }
    Instant next = state.nextPollAt();
    return Optional.of(next == null ? now : next);
  }

  /** After a poll. */
  OwnedFeed after(FeedState state, boolean committed, Instant now) {
    return new OwnedFeed(source, owner, state, committed ? state : stored, due(state, now));
  }

  /** With nothing changed, to be polled again then. */
  OwnedFeed again(Instant at) {
    return new OwnedFeed(source, owner, state, stored, Optional.of(at));
  }

  boolean isDue(Instant now) {
    return dueAt.filter(at -> !at.isAfter(now)).isPresent();
  }
}
