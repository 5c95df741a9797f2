package news.dateline.kafka;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import news.dateline.kafka.DeadLetters.Letter;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.SilentFault;
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
  private static final int FEW = 3; // may be versions of one story

  private final DeadLetters deadLetters;
  private final ConsumerPause pause;
  private final RefusalGuard guard;
  private final BatchPace pace;

  /** What a thread has done of a batch that had to wait, by where it stands. */
  private final ThreadLocal<Set<String>> done = ThreadLocal.withInitial(HashSet::new);

  /** Letters go to {@code deadLetters}, outages are shown by {@code pause}. */
  public BatchProcessing(DeadLetters deadLetters, ConsumerPause pause, InstantSource clock) {
    this(deadLetters, pause, clock, BatchPace.NONE);
  }

  /** Small batches come at a pace. */
  public BatchProcessing(
      DeadLetters deadLetters, ConsumerPause pause, InstantSource clock, BatchPace pace) {
    this.deadLetters = deadLetters;
    this.pause = pause;
    this.guard = new RefusalGuard(clock);
    this.pace = pace;
  }

  /**
   * Does {@code work}, which must be harmless to repeat, on the whole batch, then commits. When a
   * batch comes again, what was done of it is left out.
   *
   * @throws UnavailableException if something is away, or if so many records fail that the fault is
   *     no record's
   */
  public void process(
      List<ConsumerRecord<String, byte[]>> batch,
      Acknowledgment acknowledgment,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    long began = System.nanoTime();
    done.get().retainAll(origins(batch));
    List<ConsumerRecord<String, byte[]>> open =
        batch.stream().filter(message -> !isDone(message)).toList();
    try {
      for (List<ConsumerRecord<String, byte[]>> slice : Slices.of(open)) {
        process(slice.stream().map(PackedValues::unpacked).toList(), batch.size(), work);
        done.get().addAll(origins(slice));
      }
      pause.ended();
      acknowledgment.acknowledge();
      done.remove();
      tell(batch, Duration.ofNanos(System.nanoTime() - began));
      pace.rest(batch.size(), began);
    } catch (UnavailableException e) {
      pause.began(e, open.size());
      throw e;
    }
  }

  private void process(
      List<ConsumerRecord<String, byte[]>> slice,
      int batch,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    try {
      work.accept(slice);
    } catch (UnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      List<Letter> letters =
          slice.size() == 1 ? List.of(letter(slice.getFirst(), e)) : isolate(slice, work);
      checkFaults(letters, batch, e);
      letters.forEach(BatchProcessing::log);
      deadLetters.publish(letters);
    }
  }

  /** As {@link #check}; a fault that is no record's is told once, and not for each at every try. */
  private void checkFaults(List<Letter> letters, int batch, RuntimeException fault) {
    try {
      if (done.get().isEmpty() && letters.stream().filter(BatchProcessing::isNew).count() > FEW) {
        throw new UnavailableException(
            "mass-refusal",
            "every record of a batch meets a fault of ours: " + fault.getClass().getName(),
            fault);
      }
      check(letters, batch);
    } catch (UnavailableException massRefusal) {
      if (!pause.current().containsKey(massRefusal.reason())) {
        LOG.error("a fault of ours meets many records", SilentFault.of(fault));
      }
      throw massRefusal;
    }
  }

  /** The records that fail alone, after all the others have gone through. */
  private List<Letter> isolate(
      List<ConsumerRecord<String, byte[]>> slice,
      Consumer<List<ConsumerRecord<String, byte[]>>> work) {
    List<Letter> letters = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> message : slice) {
      try {
        work.accept(List.of(message));
        done.get().add(DeadLetters.origin(message));
      } catch (UnavailableException e) {
        throw e;
      } catch (RuntimeException e) {
        letters.add(letter(message, e));
      }
    }
    return letters;
  }

  /**
   * Lets ordinary poison pass. To be called before anything is done with a slice, since all of it
   * comes again.
   *
   * @param batch how many records the letters are of
   * @throws UnavailableException if one reason refuses so many that the fault is no record's
   */
  public void check(List<Letter> letters, int batch) {
    Map<String, List<String>> originsByReason = new HashMap<>();
    for (Letter letter : letters) {
      // A replayed letter was poison before: it is a letter again, however many are replayed. What
      // Elasticsearch refuses is counted by the store, replays too: many take the backlog's lane.
      if (isNew(letter)) {
        originsByReason
            .computeIfAbsent(letter.problem().reason(), ignored -> new ArrayList<>())
            .add(DeadLetters.origin(letter.message()));
      }
    }
    originsByReason.forEach(
        (reason, origins) -> guard.check(reason, origins, batch, origins.getFirst()));
  }

  private boolean isDone(ConsumerRecord<String, byte[]> message) {
    return done.get().contains(DeadLetters.origin(message));
  }

  private static Set<String> origins(List<ConsumerRecord<String, byte[]>> messages) {
    return messages.stream().map(DeadLetters::origin).collect(Collectors.toSet());
  }

  private static boolean isNew(Letter letter) {
    return !MessageHeaders.isReplay(letter.message().headers());
  }

  private static void log(Letter letter) {
    try (ArticleLog _ = MessageHeaders.log(letter.message())) {
      LOG.error(
          "a fault of ours meets {}",
          DeadLetters.origin(letter.message()),
          SilentFault.of(letter.problem().getCause()));
    }
  }

  /** One line, however many records. */
  private static void tell(List<ConsumerRecord<String, byte[]>> batch, Duration took) {
    if (!batch.isEmpty()) {
      LOG.info(
          "{} records worked off in {} ms, the first of them {}",
          batch.size(),
          took.toMillis(),
          DeadLetters.origin(batch.getFirst()));
    }
  }

  private static Letter letter(ConsumerRecord<String, byte[]> message, RuntimeException fault) {
    return new Letter(message, new PoisonMessageException(REASON, fault.toString(), fault));
  }
}
