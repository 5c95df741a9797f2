package news.dateline.kafka;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import news.dateline.kafka.DeadLetters.Letter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a fault of ours in one record from holding up its partition: a batch that fails by anything
 * but an outage is worked through record by record, and the one that fails alone becomes a dead
 * letter.
 */
public final class FaultIsolation {
  private static final Logger LOG = LoggerFactory.getLogger(FaultIsolation.class);
  private static final String REASON = "fault";

  private final DeadLetters deadLetters;
  private final RefusalGuard guard;

  /** Isolates into {@code deadLetters}. */
  public FaultIsolation(DeadLetters deadLetters, InstantSource clock) {
    this.deadLetters = deadLetters;
    this.guard = new RefusalGuard(clock);
  }

  /**
   * Does {@code work}, which must be harmless to repeat, on the batch.
   *
   * @throws UnavailableException if something is away, or if so many records fail that the fault is
   *     no record's
   */
  public void process(
      List<ConsumerRecord<String, byte[]>> batch,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    try {
      work.accept(batch);
    } catch (UnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      if (batch.size() > 1) {
        batch.forEach(message -> process(List.of(message), work));
        return;
      }
      ConsumerRecord<String, byte[]> message = batch.getFirst();
      guard.check(REASON, 1, 1);
      LOG.error("a fault of ours makes {} a dead letter", DeadLetters.origin(message), e);
      deadLetters.publish(
          List.of(new Letter(message, new PoisonMessageException(REASON, e.toString(), e))));
    }
  }
}
