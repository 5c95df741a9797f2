package news.dateline.e2e;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at the balance sheet ten times a second and keeps every line that does not add up. */
final class SheetWatch implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger looks = new AtomicInteger();
  private final Queue<Balance> wrong = new ConcurrentLinkedQueue<>();

  private SheetWatch() {}

  static SheetWatch of(Newsroom newsroom) {
    SheetWatch watch = new SheetWatch();
    var _ =
        watch.clock.scheduleWithFixedDelay(
            () -> watch.look(newsroom), 0, 100, TimeUnit.MILLISECONDS);
    return watch;
  }

  private void look(Newsroom newsroom) {
    List<Balance> sheet;
    try {
      sheet = newsroom.sheet("by=hour");
    } catch (IllegalStateException _) {
      return; // the service or the node is away
    }
    looks.incrementAndGet();
    sheet.stream().filter(line -> line.of("received") != line.sum()).forEach(wrong::add);
  }

  /** How often the sheet was told. */
  int looks() {
    return looks.get();
  }

  List<Balance> wrong() {
    return List.copyOf(wrong);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    clock.close();
  }
}
