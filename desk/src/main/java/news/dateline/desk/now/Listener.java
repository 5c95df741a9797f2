package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open page. What it has not taken yet waits for it, up to a number: a page that takes nothing
 * is let go, and comes again if it is still there. Thread-safe.
 */
final class Listener {
  private static final int WAITING = 500; // ten looks' worth of the busiest hour

  private final BlockingQueue<StreamEvent> waiting = new LinkedBlockingQueue<>(WAITING);
  private volatile boolean ended;

  void tell(List<StreamEvent> events) {
    for (StreamEvent event : events) {
      if (!waiting.offer(event)) {
        end();
        return;
      }
    }
  }

  /** The next event; empty where none came in that time, or all has ended. */
  Optional<StreamEvent> next(Duration atMost) throws InterruptedException {
    return Optional.ofNullable(waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
  }

  void end() {
    ended = true;
    waiting.clear();
    // Wakes who waits; nothing is sent any more.
    boolean _ = waiting.offer(StreamEvent.reset(Instant.EPOCH));
  }

  boolean isEnded() {
    return ended;
  }
}
