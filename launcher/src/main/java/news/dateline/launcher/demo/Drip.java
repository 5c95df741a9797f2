package news.dateline.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.Delivered;
import news.dateline.launcher.client.ItemAnswer;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.sample.GeneratedItem;
import news.dateline.launcher.sample.WireGenerator;

/** A wire that goes on, so that there is something to watch. */
record Drip(
    ArticleSender sender,
    ArticleSearch search,
    LocalSystem system,
    Screen screen,
    AtomicBoolean ending) {
  private static final Duration EVERY = Duration.ofSeconds(3); // readable, and never dull
  private static final Duration PATIENCE = Duration.ofSeconds(15); // longer than a service restarts
  private static final long LOOK_EVERY_MILLIS = 50; // latencies are shown in tenths of a second

  /** Goes on until Ctrl-C, or until a part of the system is given up. */
  int run() throws InterruptedException {
    screen.result("A story every %d seconds, until Ctrl-C:".formatted(EVERY.toSeconds()));
    Instant start = Instant.now();
    Iterator<GeneratedItem> wire =
        new WireGenerator(start.toEpochMilli()).drip(start, EVERY).iterator();
    DripTelling telling = new DripTelling();
    while (!system.failure().isDone()) {
      GeneratedItem item = wire.next();
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), item.at()).toMillis()));
      try {
        screen.result(Visible.text(telling.of(item, follow(item))));
      } catch (NoAnswerException e) {
        if (!ending.get()) {
          screen.problem(e.getMessage() + ": this story is lost, the next one comes.");
        }
      }
    }
    screen.problem(system.failure().join());
    return ExitCode.REFUSED;
  }

  /** Sends the item and looks until the search shows it. */
  private Followed follow(GeneratedItem item) throws NoAnswerException, InterruptedException {
    Instant sent = Instant.now();
    Delivered delivered =
        sender.send(
            Shipment.live(
                item.source(),
                item.bytes(),
                item.contentType(),
                null,
                item.articleUri().orElse(null)));
    ItemAnswer answer = delivered.items().getFirst();
    String id = answer.id();
    if (id == null) {
      return new Followed(answer, Optional.empty(), Duration.ZERO);
    }
    while (Duration.between(sent, Instant.now()).compareTo(PATIENCE) < 0) {
      Optional<ArticleDocument> document =
          search.find(id).filter(found -> found.receiptId().equals(answer.receiptId()));
      if (document.isPresent()) {
        return new Followed(answer, document, Duration.between(sent, Instant.now()));
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return new Followed(answer, Optional.empty(), PATIENCE);
  }

  /**
   * How an item fared.
   *
   * @param document its version in the index; empty where it was not seen there in time
   */
  record Followed(ItemAnswer answer, Optional<ArticleDocument> document, Duration latency) {}
}
