package news.dateline.launcher.chaos;

import java.time.Duration;

/** What {@link NodeProxy} does to a request that it would otherwise pass on. */
public sealed interface NodeFault {
  /** Which requests are meant. */
  enum Scope {
    /** {@code _bulk} alone. */
    BULK,
    /** Every request. */
    ALL;

    boolean covers(NodeRequest request) {
      return this == ALL || request.isBulk();
    }
  }

  /** Passes everything on. */
  record None() implements NodeFault {}

  /**
   * Answers without asking the node.
   *
   * @param status 429, 503 or 413; the body is what Elasticsearch gives with it
   */
  record Refuse(Scope scope, int status) implements NodeFault {}

  /** Answers 413 to every body larger than this. */
  record TooLarge(int mostBytes) implements NodeFault {}

  /** Resets the connection; the node never sees the request. */
  record Reset(Scope scope) implements NodeFault {}

  /** The node does it, then the connection is reset in place of an answer. */
  record LoseAnswer(Scope scope) implements NodeFault {}

  /** The node does the first half of a bulk, then the connection is reset. */
  record HalfBulk() implements NodeFault {}

  /** The node does the first half of a bulk; the other items are answered with a status of 429. */
  record HalfRefused() implements NodeFault {}

  /** The node does a bulk but for the items that hold this word: it "cannot parse" those. */
  record Unparseable(String word) implements NodeFault {}

  /** Passes on after this time. */
  record Delay(Scope scope, Duration time) implements NodeFault {}

  /** Whether a request meets the fault. */
  default boolean meets(NodeRequest request) {
    return switch (this) {
      case None _ -> false;
      case Refuse(Scope scope, int _) -> scope.covers(request);
      case TooLarge(int mostBytes) -> request.body().length > mostBytes;
      case Reset(Scope scope) -> scope.covers(request);
      case LoseAnswer(Scope scope) -> scope.covers(request);
      case HalfBulk _, HalfRefused _, Unparseable _ -> request.isBulk();
      case Delay(Scope scope, Duration _) -> scope.covers(request);
    };
  }
}
