package news.dateline.launcher.client;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.launcher.console.LiveLine;

/** Shows that something is under way, once that has taken a second. */
public final class Waiting implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private final AtomicLong seconds = new AtomicLong();
  private final LiveLine line;

  private Waiting(LiveLine line) {
    this.line = line;
  }

  /** Shows {@code doing} until it is closed, with the seconds that it has taken. */
  public static Waiting show(String doing, LiveLine line) {
    Waiting waiting = new Waiting(line);
    var _ =
        waiting.clock.scheduleAtFixedRate(
            () -> line.show("%s… %d s".formatted(doing, waiting.seconds.incrementAndGet())),
            1,
            1,
            TimeUnit.SECONDS);
    return waiting;
  }

  /** What is shown goes. */
  @Override
  public void close() {
    clock.shutdownNow();
    clock.close();
    if (seconds.get() > 0) {
      line.clear(); // else what stands there is of whoever waits for this
    }
  }
}
