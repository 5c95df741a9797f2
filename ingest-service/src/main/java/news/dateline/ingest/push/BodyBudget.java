package news.dateline.ingest.push;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.dateline.article.ArticleLimits;
import org.springframework.stereotype.Component;

/**
 * Bounds the bytes of all deliveries in hand: a thread is cheap, but a delivery takes about ten
 * times its bytes until it is acknowledged. Who finds no room waits a little and is then told to
 * come again.
 */
@Component
class BodyBudget {
  private static final int UNIT_BYTES = 64 << 10; // what the smallest delivery takes in all
  private static final int IN_HAND_BYTES = 16 << 20; // four of the largest, or 256 ordinary ones
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Semaphore units = new Semaphore(IN_HAND_BYTES / UNIT_BYTES, true);

  /**
   * Takes room for a body; {@link Room#close} gives it back.
   *
   * @param declaredBytes the body's length, or -1 where the sender does not say
   * @throws BusyException if there is none
   */
  Room take(long declaredBytes) {
    long bytes =
        declaredBytes < 0
            ? ArticleLimits.WIRE_BYTES
            : Math.min(declaredBytes, ArticleLimits.WIRE_BYTES);
    int wanted = (int) (bytes / UNIT_BYTES) + 1;
    try {
      if (!units.tryAcquire(wanted, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    return () -> units.release(wanted);
  }

  /** Room for one body. */
  interface Room extends AutoCloseable {
    @Override
    void close();
  }
}
