package news.dateline.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.raw.Declared;
import news.dateline.ingest.raw.RawDelivery;
import news.dateline.ingest.raw.RawKeeper;

/** Where every channel ends: a delivery is read, published, and each of its items answered for. */
public final class ArticleIntake {
  private final ArticleReader reader;
  private final ArticlePublisher publisher;
  private final RecordSender sender;
  private final IntakeMetrics metrics;
  private final RawKeeper raw;

  /** An intake that publishes by {@code sender}, each record for itself. */
  public ArticleIntake(
      ArticleReader reader,
      ArticlePublisher publisher,
      RecordSender sender,
      IntakeMetrics metrics) {
    this(reader, publisher, sender, metrics, _ -> RawKeeper.NOTHING);
  }

  private ArticleIntake(
      ArticleReader reader,
      ArticlePublisher publisher,
      RecordSender sender,
      IntakeMetrics metrics,
      RawKeeper raw) {
    this.reader = reader;
    this.publisher = publisher;
    this.sender = sender;
    this.metrics = metrics;
    this.raw = raw;
  }

  /** The same, and {@code raw} keeps the bytes of whatever it publishes something of. */
  public ArticleIntake keeping(RawKeeper raw) {
    return new ArticleIntake(reader, publisher, sender, metrics, raw);
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
    List<RawKeeper.Begun> kept = new ArrayList<>(deliveries.size());
    for (Delivery delivery : deliveries) {
      List<ReadItem> read = lone(read(delivery));
      kept.add(keep(delivery, read));
      publication.send(delivery, read);
      items.add(read);
    }
    List<List<IntakeOutcome>> outcomes = publication.await();
    kept.forEach(RawKeeper.Begun::close);
    for (int i = 0; i < deliveries.size(); i++) {
      count(deliveries.get(i), items.get(i), outcomes.get(i));
    }
    return outcomes;
  }

  /** The item of a line, or, where a line has several, a refusal of all of them in one. */
  private static List<ReadItem> lone(List<ReadItem> items) {
    ReadItem first = items.getFirst();
    return items.size() == 1
        ? items
        : List.of(
            new ReadItem.Refused(
                first.receiptId(),
                first.rawSha256(),
                ArticleReader.UNKNOWN_FORMAT,
                null, // several
                new Refusal(
                    "several-items",
                    "line",
                    "the line holds %d items: of many deliveries each holds one; send it alone"
                        .formatted(items.size()))));
  }

  /** Reads the delivery, for a channel that chooses what goes further. */
  public List<ReadItem> read(Delivery delivery) {
    return reader.read(delivery);
  }

  /**
   * Publishes items by a sender of the caller's and keeps the delivery's bytes, also those of what
   * was refused; who calls counts the items once they are settled.
   */
  public List<IntakeOutcome> publish(
      Delivery delivery, List<ReadItem> items, RecordSender transaction) {
    try (RawKeeper.Begun _ = keep(delivery, items)) { // beside publishing, and before its answer
      return publisher.publish(delivery, items, transaction);
    }
  }

  /** Every item has the hash of the whole delivery. */
  private RawKeeper.Begun keep(Delivery delivery, List<ReadItem> items) {
    return items.isEmpty() ? RawKeeper.NOTHING : keep(delivery, items.getFirst().rawSha256());
  }

  /**
   * Begins to keep bytes of which something goes into another delivery's items.
   *
   * @param rawSha256 of these bytes
   */
  public RawKeeper.Begun keep(Delivery delivery, String rawSha256) {
    return raw.begin(
        new RawDelivery(
            delivery.bytes(),
            rawSha256,
            delivery.receivedAt(),
            delivery.source().id(),
            delivery.channel().id(),
            delivery.contentType(),
            new Declared(delivery.identity(), delivery.articleUri(), delivery.format()),
            delivery.articleIds()));
  }

  /** Counts the items of a delivery by what became of them. */
  public void count(Delivery delivery, List<ReadItem> items, List<IntakeOutcome> outcomes) {
    metrics.count(delivery, items, outcomes);
  }
}
