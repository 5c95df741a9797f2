package news.dateline.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Politeness: one request at a time to a host, and a gap between the starts of two. A host is
 * remembered for as long as somebody uses it or its gap lasts.
 */
final class HostTurns {
  private static final int SWEEP_HOSTS = 1_000; // some 100 KB; below, sweeping is not worth it

  private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();

  /**
   * Waits for the turn; {@link Turn#close} ends it.
   *
   * @param gap from the start of this turn to that of the next one
   * @throws BusyHostException if it does not come in time
   */
  Turn take(String name, Duration gap, Duration atMost)
      throws BusyHostException, InterruptedException {
    long endNanos = System.nanoTime() + atMost.toNanos();
    Host host = enter(name);
    boolean taken = false;
    try {
      if (!host.turn.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new BusyHostException("is at a host that is busy with other requests of ours", gap);
      }
      taken = true;
      Duration early = host.untilNext();
      if (early.isPositive()) {
        if (early.toNanos() > endNanos - System.nanoTime()) {
          throw new BusyHostException("is at a host that was asked only just now", early);
        }
        Thread.sleep(early);
      }
      host.nextNanos = System.nanoTime() + gap.toNanos();
    } catch (BusyHostException | InterruptedException e) {
      leave(name, taken);
      throw e;
    }
    return () -> leave(name, true);
  }

  /** How many hosts are remembered. */
  int size() {
    return hosts.size();
  }

  private Host enter(String name) {
    if (hosts.size() >= SWEEP_HOSTS) {
      hosts
          .keySet()
          .forEach(
              each ->
                  hosts.computeIfPresent(each, (_, host) -> host.isForgettable() ? null : host));
    }
    return hosts.compute(
        name,
        (_, known) -> {
          Host host = known == null ? new Host() : known;
          host.users++;
          return host;
        });
  }

  private void leave(String name, boolean taken) {
    hosts.computeIfPresent(
        name,
        (_, host) -> {
          host.users--;
          if (taken) {
            host.turn.release();
          }
          return host;
        });
  }

  /** The use of a host. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  private static final class Host {
    private final Semaphore turn = new Semaphore(1, true);
    private volatile long nextNanos = System.nanoTime();
    private int users; // changed only inside compute, which locks the entry

    Duration untilNext() {
      return Duration.ofNanos(nextNanos - System.nanoTime());
    }

    boolean isForgettable() {
      return users == 0 && !untilNext().isPositive();
    }
  }
}
