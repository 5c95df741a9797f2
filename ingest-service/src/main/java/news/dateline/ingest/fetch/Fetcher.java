package news.dateline.ingest.fetch;

import java.time.InstantSource;

/**
 * Fetches over HTTP what sources name: one request at a time to a host, never to an address that is
 * not public unless the source allows it, never more bytes or time than the limits.
 */
public final class Fetcher implements AutoCloseable {
  /** A fetcher with these settings, the JVM's name service and its trusted certificates. */
  public Fetcher(FetchSettings settings, InstantSource clock) {}

  /**
   * Fetches; waits for the host's turn and for the answer. For use by several threads.
   *
   * @return never an exception for what the web does
   */
  public Fetched fetch(FetchRequest request) {
    return new Fetched.TryLater(java.util.Optional.empty(), request.url() + ": under construction");
  }

  @Override
  public void close() {}
}
