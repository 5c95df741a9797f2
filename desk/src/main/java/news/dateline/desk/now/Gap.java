package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.desk.articles.Story;

/**
 * Whether open pages miss something that cannot be told any more. While a flood lasts they have its
 * newest stories; they are to ask for all when it is over. Of the thread that looks.
 */
final class Gap {
  /** Nobody can read a page that is asked for anew all the time. */
  private static final Duration BETWEEN_HEALINGS = Duration.ofMinutes(1);

  /** A flood comes in waves. */
  private static final Duration QUIET = Duration.ofSeconds(5);

  private boolean open;
  private Instant flooded = Instant.EPOCH;
  private Instant healed = Instant.EPOCH;

  /** Whether more may have come than the list holds. */
  static boolean isFlood(List<Story> list, List<Story> news) {
    return list.size() >= Newest.MOST
        && !news.isEmpty()
        && news.getFirst().id().equals(list.getLast().id());
  }

  /** Notes what a look has found, and whether nobody had looked for long. */
  void note(List<Story> list, List<Story> news, boolean afterLong, Instant now) {
    open |= afterLong;
    if (isFlood(list, news)) {
      open = true;
      flooded = now;
    }
  }

  /** Whether pages are to ask for all now; then there is no gap any more. */
  boolean heals(Instant now) {
    boolean heals =
        open && flooded.isBefore(now.minus(QUIET)) && healed.isBefore(now.minus(BETWEEN_HEALINGS));
    if (heals) {
      open = false;
      healed = now;
    }
    return heals;
  }
}
