package news.dateline.index.watch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import news.dateline.article.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * What a watch tells of one change, and how far that is: a document of {@code watch-deliveries}. It
 * has nothing of the story but its identity; what is told of it is looked up when it is sent.
 *
 * @param ends whether it tells that the story may not be seen any more
 * @param dueAt not sent before; while an attempt is made, when that has surely ended
 * @param attempts that may have reached the receiver
 * @param problem of the last attempt, a sentence
 */
record Delivery(
    String watchId,
    String articleId,
    String uri,
    String source,
    String changeId,
    String kind,
    boolean ends,
    State state,
    Instant changedAt,
    Instant createdAt,
    Instant dueAt,
    int attempts,
    @Nullable Instant attemptedAt,
    @Nullable String problem) {

  /** How far it is. */
  enum State {
    /** To be sent, once more perhaps. */
    @JsonProperty("waiting")
    WAITING,
    /** The receiver has taken it, or it stands in the feed. */
    @JsonProperty("sent")
    SENT,
    /** Given up. */
    @JsonProperty("failed")
    FAILED,
    /** Not to be sent: the story is hidden by now, or was never told, or the watch is gone. */
    @JsonProperty("overtaken")
    OVERTAKEN
  }

  static Delivery of(Watch watch, StoryChange change, Instant now) {
    boolean isFeed = watch.channel() == Watch.Channel.RSS;
    return new Delivery(
        watch.id(),
        change.articleId(),
        change.uri(),
        change.source(),
        change.id(),
        change.kind(),
        change.ends(),
        isFeed ? State.SENT : State.WAITING,
        change.at(),
        now,
        now,
        0,
        isFeed ? now : null,
        null);
  }

  /** The same for a watch and a change, whoever finds that they match and how often. */
  String id() {
    return Hashes.base32(watchId, changeId);
  }

  /** While an attempt is made; others leave it until {@code lease} is over. */
  Delivery attempted(Instant now, Duration lease) {
    return with(State.WAITING, now.plus(lease), attempts + 1, now, problem);
  }

  /** Whether such an attempt is what it waits for, and not the next one. */
  boolean isAttempted(Duration lease) {
    return attemptedAt != null && dueAt.equals(attemptedAt.plus(lease));
  }

  /** Not before then; nothing was attempted. */
  Delivery putOff(Instant until) {
    return with(state, until, attempts, attemptedAt, problem);
  }

  Delivery sent() {
    return with(State.SENT, dueAt, attempts, attemptedAt, null);
  }

  /** After an attempt that did not succeed; {@code next} is null where it was the last. */
  Delivery failed(@Nullable Instant next, String why) {
    return with(
        next == null ? State.FAILED : State.WAITING,
        next == null ? dueAt : next,
        attempts,
        attemptedAt,
        why);
  }

  /** Of which nothing was sent, also by the attempt that was begun. */
  Delivery overtaken(int before, String why) {
    return with(State.OVERTAKEN, dueAt, before, attemptedAt, why);
  }

  private Delivery with(
      State next, Instant due, int tries, @Nullable Instant tried, @Nullable String why) {
    return new Delivery(
        watchId, articleId, uri, source, changeId, kind, ends, next, changedAt, createdAt, due,
        tries, tried, why);
  }
}
