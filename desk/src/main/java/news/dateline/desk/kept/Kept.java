package news.dateline.desk.kept;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import news.dateline.desk.index.OutageException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is the same for everybody, kept for a while: however many views there are, the
 * question is asked once in that time. Who comes while it is being asked waits for it. An outage is
 * kept too, for seconds, so that those who wait do not ask one after the other. Thread-safe.
 */
public final class Kept<T> {
  private static final Duration OUTAGE = Duration.ofSeconds(1);

  /** Three seconds are lost to find this one out, and pages are whole without it. */
  private static final Duration OUTAGE_OF_A_SIDE = Duration.ofSeconds(10);

  private final Duration length;
  private final Supplier<T> question;
  private final LongSupplier nanos;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Answer<T> answer;

  /** Asks {@code question} when it must, and keeps the answer for {@code length}. */
  public Kept(Duration length, Supplier<T> question) {
    this(length, question, System::nanoTime);
  }

  Kept(Duration length, Supplier<T> question, LongSupplier nanos) {
    this.length = length;
    this.question = question;
    this.nanos = nanos;
  }

  private record Answer<T>(@Nullable T value, @Nullable OutageException outage, long untilNanos) {
    T get() {
      if (outage != null) {
        throw outage;
      }
      return Objects.requireNonNull(value);
    }
  }

  /**
   * The answer, at most as old as it is kept.
   *
   * @throws OutageException if a part that is asked does not answer
   */
  public T get() {
    Answer<T> fresh = fresh();
    return fresh == null ? ask() : fresh.get();
  }

  private T ask() {
    asking.lock();
    try {
      Answer<T> fresh = fresh(); // of whoever asked while this one waited
      if (fresh == null) {
        fresh = answer();
        answer = fresh;
      }
      return fresh.get();
    } finally {
      asking.unlock();
    }
  }

  private @Nullable Answer<T> fresh() {
    Answer<T> kept = answer;
    return kept == null || nanos.getAsLong() - kept.untilNanos >= 0 ? null : kept;
  }

  /** Its time begins before the question: what is told is never older. */
  private Answer<T> answer() {
    long beganNanos = nanos.getAsLong();
    try {
      return new Answer<>(question.get(), null, beganNanos + length.toNanos());
    } catch (OutageException e) {
      return new Answer<>(null, e, nanos.getAsLong() + length(e).toNanos());
    }
  }

  private static Duration length(OutageException outage) {
    return outage.part().equals(OutageException.INDEX_SERVICE) ? OUTAGE_OF_A_SIDE : OUTAGE;
  }
}
