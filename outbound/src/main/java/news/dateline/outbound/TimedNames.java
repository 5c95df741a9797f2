package news.dateline.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/** Looks names up, and does not wait for ever: the JVM's own look-up cannot be told to stop. */
final class TimedNames implements AutoCloseable {
  private static final int LOOKUPS_IN_HAND = 32; // each holds a thread for as long as it hangs

  private final DnsResolver names;
  private final Duration patience;
  private final ThreadPoolExecutor lookups =
      new ThreadPoolExecutor(
          0,
          LOOKUPS_IN_HAND,
          30,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("names-", 0).factory());

  TimedNames(DnsResolver names, Duration patience) {
    this.names = names;
    this.patience = patience;
  }

  /** The addresses of a host. */
  InetAddress[] resolve(String host) throws UnknownHostException {
    Future<InetAddress[]> lookup;
    try {
      lookup = lookups.submit(() -> names.resolve(host));
    } catch (RejectedExecutionException e) {
      throw new UnknownHostException(host + ": too many names are being looked up already");
    }
    try {
      return lookup.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      UnknownHostException unknown = new UnknownHostException(host);
      unknown.initCause(e.getCause());
      throw unknown;
    } catch (TimeoutException e) {
      lookup.cancel(true);
      throw new UnknownHostException(host + ": the name service does not answer");
    } catch (InterruptedException e) {
      lookup.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnknownHostException(host + ": interrupted");
    }
  }

  @Override
  public void close() {
    lookups.shutdownNow();
  }
}
