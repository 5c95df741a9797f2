package news.dateline.index.letter;

import java.util.Optional;

/** What an operator wants to be done with letters. */
sealed interface Order {
  /** Who wants it. */
  String by();

  /**
   * Publish the message again.
   *
   * @param edited in place of the original bytes
   * @param backlog whether it takes the backlog's lane, so that live news passes it
   */
  record Replay(String by, Optional<String> why, Optional<byte[]> edited, boolean backlog)
      implements Order {}

  /** Give the letter up. */
  record Drop(String by, String why) implements Order {}
}
