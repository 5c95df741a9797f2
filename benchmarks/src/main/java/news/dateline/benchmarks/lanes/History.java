package news.dateline.benchmarks.lanes;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.sample.GeneratedItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.WireGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An import: generated articles of two weeks, pushed into the backlog as fast as they are taken.
 */
final class History implements AutoCloseable {
  private static final int SENDERS = 4; // more than two cores take
  // Kills and flashes would go by the live lane, and what is withheld is not searchable.
  private static final String FLASH = "\"urgency\": 2";
  private static final Set<SampleRole> ORDINARY =
      EnumSet.of(
          SampleRole.STORY,
          SampleRole.VERSION,
          SampleRole.CORRECTION,
          SampleRole.DATES,
          SampleRole.FOREIGN);

  private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
  private final LoopbackHttp http = new LoopbackHttp();
  private final AtomicInteger taken = new AtomicInteger();
  private final ArticleSender sender;
  private final Iterator<GeneratedItem> items;

  History(Ports ports, int count) {
    this.sender = new ArticleSender(http, ports.ingestUri(), _ -> {});
    // One in eight or so is no ordinary article: twice as many as that are made besides.
    this.items =
        new WireGenerator(11)
            .twoWeeks(Instant.now(), count + count / 4 + 1_000)
            .filter(item -> ORDINARY.contains(item.role()) && !item.text().contains(FLASH))
            .limit(count)
            .iterator();
  }

  void start() {
    for (int i = 0; i < SENDERS; i++) {
      threads.execute(this::sendAll);
    }
    threads.shutdown();
  }

  int taken() {
    return taken.get();
  }

  boolean isSent() {
    return threads.isTerminated();
  }

  private void sendAll() {
    for (GeneratedItem item = next(); item != null; item = next()) {
      Shipment shipment =
          new Shipment(
              item.source(),
              item.bytes(),
              item.contentType(),
              null,
              item.articleUri().orElse(null),
              true);
      while (!isTaken(shipment)) {
        Thread.onSpinWait(); // the sender itself has waited as long as it was told to
      }
      taken.incrementAndGet();
    }
  }

  private boolean isTaken(Shipment shipment) {
    try {
      return sender.send(shipment).status() == 202;
    } catch (NoAnswerException _) {
      return false;
    }
  }

  private synchronized @Nullable GeneratedItem next() {
    return items.hasNext() ? items.next() : null;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }
}
