package news.dateline.ingest.intake;

import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Deliveries on their way to the broker: all are sent before any acknowledgement is waited for. */
final class Publication {
  private final ArticlePublisher publisher;
  private final RecordSender sender;
  private final Timer duration;
  private final Timer.Sample started = Timer.start();
  private final List<List<CompletableFuture<IntakeOutcome>>> pending = new ArrayList<>();
  private boolean away;

  Publication(ArticlePublisher publisher, RecordSender sender, Timer duration) {
    this.publisher = publisher;
    this.sender = sender;
    this.duration = duration;
  }

  /** Sends what is ready, and a receipt of every item. */
  void send(Delivery delivery, List<ReadItem> items) {
    List<CompletableFuture<IntakeOutcome>> sent = new ArrayList<>(items.size());
    for (ReadItem item : items) {
      CompletableFuture<IntakeOutcome> outcome =
          away ? unsent(item) : publisher.send(delivery, item, sender);
      sent.add(outcome);
      away = isAway(outcome);
    }
    pending.add(sent);
  }

  /** The outcomes of each delivery, in the order of sending. */
  List<List<IntakeOutcome>> await() {
    List<List<IntakeOutcome>> outcomes =
        pending.stream()
            .map(sent -> sent.stream().map(CompletableFuture::join))
            .map(Stream::toList)
            .toList();
    started.stop(duration);
    return outcomes;
  }

  /**
   * Where the broker cannot even be asked, each send waits for seconds: one such wait is enough for
   * all.
   */
  private static boolean isAway(CompletableFuture<IntakeOutcome> outcome) {
    return outcome.isDone() && outcome.join() instanceof IntakeOutcome.Unacknowledged;
  }

  private static CompletableFuture<IntakeOutcome> unsent(ReadItem item) {
    return CompletableFuture.completedFuture(
        new IntakeOutcome.Unacknowledged(
            item.receiptId(), "not sent: the broker did not take the item before it"));
  }
}
