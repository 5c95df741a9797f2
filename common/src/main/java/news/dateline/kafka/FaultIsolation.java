package news.dateline.kafka;

import java.time.InstantSource;
import java.util.ArrayList;
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
   * Does {@code work}, which must be harmless to repeat, on the batch, in slices that fit a small
   * heap.
   *
   * @throws UnavailableException if something is away, or if so many records fail that the fault is
   *     no record's
   */
  public void process(
      List<ConsumerRecord<String, byte[]>> batch,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    Slices.of(batch).forEach(slice -> processSlice(slice, work));
  }

  private void processSlice(
      List<ConsumerRecord<String, byte[]>> batch,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    try {
      work.accept(batch);
    } catch (UnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      deadLetters.publish(isolate(batch, work, e));
    }
  }

  /** The records that fail alone, after all the others have gone through. */
  private List<Letter> isolate(
      List<ConsumerRecord<String, byte[]>> batch,
      Consumer<List<ConsumerRecord<String, byte[]>>> work,
      RuntimeException ofAll) {
    List<Letter> letters = new ArrayList<>();
    if (batch.size() == 1) {
      letters.add(letter(batch.getFirst(), ofAll));
    } else {
      for (ConsumerRecord<String, byte[]> message : batch) {
        try {
          work.accept(List.of(message));
        } catch (UnavailableException e) {
          throw e;
        } catch (RuntimeException e) {
          letters.add(letter(message, e));
        }
      }
    }
    if (letters.size() > 1 && letters.size() == batch.size()) {
      throw new UnavailableException(
          "mass-refusal", "every record of a batch meets a fault of ours: " + ofAll, ofAll);
    }
    if (!letters.isEmpty()) {
      guard.check(REASON, letters.size(), batch.size());
    }
    return letters;
  }

  private static Letter letter(ConsumerRecord<String, byte[]> message, RuntimeException fault) {
    LOG.error("a fault of ours meets {}", DeadLetters.origin(message), fault);
    return new Letter(message, new PoisonMessageException(REASON, fault.toString(), fault));
  }
}
