package news.dateline.kafka;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import news.dateline.kafka.DeadLetters.Letter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.Acknowledgment;

/**
 * How every listener of ours works a batch off: in slices that fit a small heap, and committed when
 * all is done. An outage leaves as {@link UnavailableException}, and the batch comes again. A fault
 * of ours in one record does not hold up its partition: a slice that fails by anything else is
 * worked through record by record, and what fails alone becomes a dead letter.
 */
public final class BatchProcessing {
  private static final Logger LOG = LoggerFactory.getLogger(BatchProcessing.class);
  private static final String REASON = "fault";

  private final DeadLetters deadLetters;
  private final ConsumerPause pause;
  private final RefusalGuard guard;

  /** Letters go to {@code deadLetters}, outages are shown by {@code pause}. */
  public BatchProcessing(DeadLetters deadLetters, ConsumerPause pause, InstantSource clock) {
    this.deadLetters = deadLetters;
    this.pause = pause;
    this.guard = new RefusalGuard(clock);
  }

  /**
   * Does {@code work}, which must be harmless to repeat, on the whole batch, then commits.
   *
   * @throws UnavailableException if something is away, or if so many records fail that the fault is
   *     no record's
   */
  public void process(
      List<ConsumerRecord<String, byte[]>> batch,
      Acknowledgment acknowledgment,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    try {
      Slices.of(batch).forEach(slice -> process(slice, work));
      pause.ended();
      acknowledgment.acknowledge();
    } catch (UnavailableException e) {
      pause.began(e);
      throw e;
    }
  }

  private void process(
      List<ConsumerRecord<String, byte[]>> slice,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    try {
      work.accept(slice);
    } catch (UnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      deadLetters.publish(isolate(slice, work, e));
    }
  }

  /** The records that fail alone, after all the others have gone through. */
  private List<Letter> isolate(
      List<ConsumerRecord<String, byte[]>> slice,
      Consumer<List<ConsumerRecord<String, byte[]>>> work,
      RuntimeException ofAll) {
    List<Letter> letters = new ArrayList<>();
    if (slice.size() == 1) {
      letters.add(letter(slice.getFirst(), ofAll));
    } else {
      for (ConsumerRecord<String, byte[]> message : slice) {
        try {
          work.accept(List.of(message));
        } catch (UnavailableException e) {
          throw e;
        } catch (RuntimeException e) {
          letters.add(letter(message, e));
        }
      }
    }
    if (letters.size() > 1 && letters.size() == slice.size()) {
      throw new UnavailableException(
          "mass-refusal", "every record of a batch meets a fault of ours: " + ofAll, ofAll);
    }
    if (!letters.isEmpty()) {
      guard.check(REASON, letters.size(), slice.size());
    }
    return letters;
  }

  private static Letter letter(ConsumerRecord<String, byte[]> message, RuntimeException fault) {
    LOG.error("a fault of ours meets {}", DeadLetters.origin(message), fault);
    return new Letter(message, new PoisonMessageException(REASON, fault.toString(), fault));
  }
}
