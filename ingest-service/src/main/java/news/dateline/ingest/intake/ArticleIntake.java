package news.dateline.ingest.intake;

import java.util.ArrayList;
import java.util.List;

/** Where every channel ends: a delivery is read, published, and each of its items answered for. */
public final class ArticleIntake {
  private final ArticleReader reader;
  private final ArticlePublisher publisher;
  private final RecordSender sender;
  private final IntakeMetrics metrics;

  /** An intake that publishes by {@code sender}, each record for itself. */
  public ArticleIntake(
      ArticleReader reader,
      ArticlePublisher publisher,
      RecordSender sender,
      IntakeMetrics metrics) {
    this.reader = reader;
    this.publisher = publisher;
    this.sender = sender;
    this.metrics = metrics;
  }

  /** Takes the delivery in; returns once the broker has answered for every item of it. */
  public List<IntakeOutcome> receive(Delivery delivery) {
    List<ReadItem> items = read(delivery);
    List<IntakeOutcome> outcomes = publish(delivery, items, sender);
    count(delivery, items, outcomes);
    return outcomes;
  }

  /**
   * Takes many deliveries in, each as if it came alone, but none waits for another's
   * acknowledgement; returns once the broker has answered for every item of each.
   */
  public List<List<IntakeOutcome>> receive(List<Delivery> deliveries) {
    Publication publication = publisher.begin(sender);
    List<List<ReadItem>> items = new ArrayList<>(deliveries.size());
    for (Delivery delivery : deliveries) {
      List<ReadItem> read = read(delivery);
      publication.send(delivery, read);
      items.add(read);
    }
    List<List<IntakeOutcome>> outcomes = publication.await();
    for (int i = 0; i < deliveries.size(); i++) {
      count(deliveries.get(i), items.get(i), outcomes.get(i));
    }
    return outcomes;
  }

  /** Reads the delivery, for a channel that chooses what goes further. */
  public List<ReadItem> read(Delivery delivery) {
    return reader.read(delivery);
  }

  /** Publishes items by a sender of the caller's; who calls counts them once they are settled. */
  public List<IntakeOutcome> publish(
      Delivery delivery, List<ReadItem> items, RecordSender transaction) {
    return publisher.publish(delivery, items, transaction);
  }

  /** Counts the items of a delivery by what became of them. */
  public void count(Delivery delivery, List<ReadItem> items, List<IntakeOutcome> outcomes) {
    metrics.count(delivery, items, outcomes);
  }
}
