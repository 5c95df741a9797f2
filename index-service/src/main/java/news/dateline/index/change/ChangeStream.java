package news.dateline.index.change;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import news.dateline.article.ArticleCodec;
import news.dateline.index.metric.IndexMeter;

/**
 * Changes as server-sent events. Who listens has a thread of the web server for as long as that
 * lasts, and nothing is kept for him but his place: who reads slowly falls behind, reads old
 * changes then, and is dropped once he takes nothing for as long as the server waits for a client.
 */
final class ChangeStream {
  /** Each has one of the web server's 200 threads. */
  static final int LISTENERS = 50;

  private static final Duration HEARTBEAT =
      Duration.ofSeconds(15); // proxies hang up after 30 or 60

  private final ChangePages pages;
  private final ChangeTail tail;
  private final Semaphore listeners = new Semaphore(LISTENERS);

  ChangeStream(ChangePages pages, ChangeTail tail, MeterRegistry meters) {
    this.pages = pages;
    this.tail = tail;
    IndexMeter.CHANGES_LISTENERS.gauge(meters, () -> LISTENERS - listeners.availablePermits());
  }

  /** Whether one more may listen; who may calls {@link #leave} in the end. */
  boolean join() {
    return listeners.tryAcquire();
  }

  void leave() {
    listeners.release();
  }

  /**
   * Sends what comes after the first page, and this one, until the client hangs up or the service
   * ends.
   *
   * @throws IOException if the client is gone, or takes nothing
   */
  void send(ChangePage first, ChangeQuestion question, OutputStream out)
      throws IOException, InterruptedException {
    ChangePage page = first;
    write("retry: 1000\n\n", out);
    while (!tail.isClosed()) {
      send(page, out);
      Cursor next = Cursor.read(page.next()).orElseThrow();
      if (!page.more()) {
        tail.await(next.offset(), HEARTBEAT);
      }
      page = pages.page(Optional.of(next), question);
    }
  }

  private static void send(ChangePage page, OutputStream out) throws IOException {
    StringBuilder events = new StringBuilder();
    for (ChangePage.Told told : page.changes()) {
      events
          .append("id: ")
          .append(told.cursor())
          .append("\nevent: change\ndata: ")
          .append(ArticleCodec.mapper().writeValueAsString(told))
          .append("\n\n");
    }
    // Without data it is no event, but the place is noted: those left out are not asked for again.
    events.append(": \nid: ").append(page.next()).append("\n\n");
    write(events.toString(), out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
