package news.dateline.index.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Pages of changes: of the newest from memory, of older ones from the broker. Thread-safe. */
final class ChangePages {
  private static final int READERS = 4; // each has a connection and buffers of a few MB
  private static final Duration PATIENCE = Duration.ofSeconds(5); // for another reader to end
  private static final long LOOKED_AT = 10_000; // for one page; a quarter of a second

  private final ChangeTail tail;
  private final ChangeClients clients;
  private final Semaphore readers = new Semaphore(READERS, true);

  ChangePages(ChangeTail tail, ChangeClients clients) {
    this.tail = tail;
    this.clients = clients;
  }

  /** What comes after a cursor that is kept no more, or that no topic of ours has reached. */
  static final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoneException(String sentence) {
      super(sentence);
    }
  }

  /**
   * The page after a cursor, or the first that is kept.
   *
   * @throws GoneException if what comes after it is not kept
   * @throws UnavailableException if the broker is away, or too many ask at once
   */
  ChangePage page(Optional<Cursor> after, ChangeQuestion question) {
    return after
        .flatMap(cursor -> tail.page(cursor.offset(), question))
        .orElseGet(() -> reading(reading -> older(reading, after, question)));
  }

  /**
   * The place after all there is.
   *
   * @throws UnavailableException if the broker is away, or too many ask at once
   */
  Cursor now() {
    return reading(reading -> new Cursor(reading.range().end()));
  }

  /**
   * The place before the first that was told at that time or later.
   *
   * @throws UnavailableException if the broker is away, or too many ask at once
   */
  Cursor since(Instant at) {
    return reading(reading -> new Cursor(reading.since(at)));
  }

  private ChangePage older(ChangeReading reading, Optional<Cursor> after, ChangeQuestion question) {
    ChangeReading.Range range = reading.range();
    long from = after.map(Cursor::offset).orElse(range.begin());
    requireKept(from, range);
    List<ChangePage.Told> page = new ArrayList<>();
    long next =
        reading.read(
            from,
            Math.min(range.end(), from + LOOKED_AT),
            message -> {
              told(message, question).ifPresent(page::add);
              return page.size() < question.most();
            });
    return ChangePage.of(page, next, next < range.end());
  }

  private <T> T reading(Function<ChangeReading, T> question) {
    if (!acquired()) {
      throw new UnavailableException("busy", "too many read old changes at once", null);
    }
    try (Consumer<String, byte[]> consumer = clients.consumer()) {
      return question.apply(new ChangeReading(consumer));
    } finally {
      readers.release();
    }
  }

  static void requireKept(long from, ChangeReading.Range range) {
    if (from < range.begin()) {
      throw new GoneException(
          "What came after this cursor is kept no more. First take the end of the changes there are"
              + " (after=now) and keep its next; then compare the stories that you hold with the"
              + " index articles-live, and go on from there.");
    }
    if (from > range.end()) {
      throw new GoneException(
          "This cursor is of changes that this system does not have: they were lost, or it is"
              + " another system's. Take after=now, compare the stories that you hold with the index"
              + " articles-live, and go on from there.");
    }
  }

  private static Optional<ChangePage.Told> told(
      ConsumerRecord<String, byte[]> message, ChangeQuestion question) {
    return ChangeReading.change(message)
        .filter(question::wants)
        .map(change -> ChangePage.Told.of(message.offset(), change));
  }

  private boolean acquired() {
    try {
      return readers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
