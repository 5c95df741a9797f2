package news.dateline.desk.index;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many questions at once; those behind them wait for a moment, in order. Thread-safe. */
public final class Turns {
  private static final Duration WAIT = Duration.ofSeconds(2); // as long as a question may take

  private final Semaphore turns;

  /** Has so many. */
  public Turns(int atOnce) {
    this.turns = new Semaphore(atOnce, true);
  }

  /** Whether there was a turn in time; who takes it gives it back. */
  public boolean take() {
    try {
      return turns.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A question has its answer. */
  public void giveBack() {
    turns.release();
  }
}
