package news.dateline.ingest.intake;

import java.util.List;

/** Where every channel ends: a delivery is read, published, and each of its items answered for. */
public final class ArticleIntake {
  private final ArticleReader reader;
  private final ArticlePublisher publisher;
  private final IntakeMetrics metrics;

  /** An intake that reads with {@code reader} and publishes with {@code publisher}. */
  public ArticleIntake(ArticleReader reader, ArticlePublisher publisher, IntakeMetrics metrics) {
    this.reader = reader;
    this.publisher = publisher;
    this.metrics = metrics;
  }

  /** Takes the delivery in; returns once the broker has answered for every item of it. */
  public List<IntakeOutcome> receive(Delivery delivery) {
    List<ReadItem> items = reader.read(delivery);
    List<IntakeOutcome> outcomes = publisher.publish(delivery, items);
    metrics.count(delivery, items, outcomes);
    return outcomes;
  }
}
