package news.dateline.benchmarks.index;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.WriteOutcome;
import news.dateline.kafka.UnavailableException;

/**
 * Sends documents that lie ready: as many at once, and by as many threads, as index-service does.
 */
final class BareLoader {
  private static final int THREADS = 2; // spring.kafka.listener.concurrency
  private static final Duration WAIT = Duration.ofMillis(200);
  private static final int BULK = 200; // spring.kafka.consumer.max-poll-records

  private final DocumentStore store;

  BareLoader(DocumentStore store) {
    this.store = store;
  }

  /**
   * Writes the versions and the articles, a bulk of each in turn.
   *
   * @param receipts written after them, as settling does; none where only the two documents of an
   *     article count
   */
  void load(
      List<DocumentWrite> versions, List<DocumentWrite> articles, List<DocumentWrite> receipts)
      throws ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<? extends Future<?>> bulks =
          IntStream.iterate(0, from -> from < versions.size(), from -> from + BULK)
              .mapToObj(
                  from ->
                      threads.submit(
                          () -> {
                            int to = Math.min(from + BULK, versions.size());
                            write(versions.subList(from, to));
                            write(articles.subList(from, to));
                            write(receipts.isEmpty() ? receipts : receipts.subList(from, to));
                          }))
              .toList();
      for (Future<?> bulk : bulks) {
        bulk.get();
      }
    }
  }

  private void write(List<DocumentWrite> writes) {
    for (WriteOutcome outcome : patiently(writes)) {
      if (!(outcome instanceof WriteOutcome.Written)) {
        throw new IllegalStateException("not written: " + outcome);
      }
    }
  }

  /** As index-service does: a node that has no memory left just now is asked again. */
  private List<WriteOutcome> patiently(List<DocumentWrite> writes) {
    while (true) {
      try {
        return store.write(writes);
      } catch (UnavailableException _) {
        LockSupport.parkNanos(WAIT.toNanos());
      }
    }
  }
}
