package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Faults, one after the other, with a share of the deliveries sent before and while each lasts. */
final class Disturbance {
  private static final int SLICES = 10; // a fault begins, lasts and ends among deliveries

  // Of a broker that was killed; a fault among no deliveries would test little.
  private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(40);
  private static final long LOOK_EVERY_MILLIS = 50;

  private final FaultDeck deck;
  private final Couriers couriers;
  private final Random random;
  private final Map<String, Integer> suffered = new TreeMap<>();

  Disturbance(FaultDeck deck, Couriers couriers, Random random) {
    this.deck = deck;
    this.couriers = couriers;
    this.random = random;
  }

  /** How often each fault came. */
  Map<String, Integer> suffered() {
    return suffered;
  }

  /**
   * Has all of the deliveries be sent among the faults. A part that was killed may still be
   * starting when the next fault begins.
   *
   * @param told hears of each fault, by number from 1
   */
  void disturb(int faults, int deliveries, BiConsumer<Integer, String> told)
      throws IOException, InterruptedException {
    Shares shares = new Shares(deliveries, 2 * faults * SLICES + 1);
    for (int i = 1; i <= faults; i++) {
      Fault fault = deck.next();
      told.accept(i, fault.title());
      allow(shares, SLICES);
      awaitFlow();
      suffer(fault, shares);
      suffered.merge(fault.title(), 1, Integer::sum);
    }
    couriers.allow(shares.rest());
  }

  /** Returns when the senders have come as far as they may, but for what they have in hand. */
  private void awaitFlow() throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_STANDSTILL.toNanos();
    while (couriers.waiting() > 0 && System.nanoTime() < deadline) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  private void suffer(Fault fault, Shares shares) throws IOException, InterruptedException {
    try {
      fault.begin();
      Duration slice = fault.lasting(random).dividedBy(SLICES);
      for (int i = 0; i < SLICES; i++) {
        allow(shares, 1);
        Thread.sleep(slice);
      }
    } finally {
      fault.end();
    }
  }

  private void allow(Shares shares, int count) {
    couriers.allow(shares.next(count));
  }

  /** A number cut into as many parts that differ by one at most. */
  private static final class Shares {
    private final int total;
    private final int parts;
    private int taken;

    Shares(int total, int parts) {
      this.total = total;
      this.parts = parts;
    }

    int next(int count) {
      int before = upTo(taken);
      taken += count;
      return upTo(taken) - before;
    }

    int rest() {
      return total - upTo(taken);
    }

    private int upTo(int part) {
      return (int) ((long) total * part / parts);
    }
  }
}
