package news.dateline.ingest.push;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.metric.IngestMeter;
import org.springframework.http.HttpStatus;
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
  private static final int UNITS = IN_HAND_BYTES / UNIT_BYTES;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Semaphore units = new Semaphore(UNITS, true);

  BodyBudget(MeterRegistry meters) {
    IngestMeter.PUSH_IN_HAND.gauge(meters, this::bytesInHand);
  }

  /**
   * Takes the least room that a body needs; it can grow. {@link Room#close} gives it back.
   *
   * @throws PushRefusal if there is none
   */
  Room take() {
    Room room = new Room();
    room.atLeast(1);
    return room;
  }

  private double bytesInHand() {
    return (double) (UNITS - units.availablePermits()) * UNIT_BYTES;
  }

  private void acquire(int wanted) {
    try {
      if (!units.tryAcquire(wanted, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private static PushRefusal busy() {
    return new PushRefusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "busy",
            "Busy",
            "as many deliveries are in hand as memory allows: send it again a little later")
        .retryAfter(Duration.ofSeconds(1));
  }

  /** Room for one body. Not for use by several threads. */
  final class Room implements AutoCloseable {
    private int held;

    private Room() {}

    /**
     * Grows the room, where it is smaller, to hold {@code bytes}, at most those of any delivery.
     *
     * @throws PushRefusal if there is no more; what is held stays so until the room is closed
     */
    void atLeast(long bytes) {
      int wanted = Math.ceilDiv(Math.clamp(bytes, 1, ArticleLimits.WIRE_BYTES), UNIT_BYTES);
      if (wanted > held) {
        acquire(wanted - held);
        held = wanted;
      }
    }

    @Override
    public void close() {
      units.release(held);
      held = 0;
    }
  }
}
