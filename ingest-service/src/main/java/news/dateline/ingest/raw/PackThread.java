package news.dateline.ingest.raw;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import news.dateline.tracing.SilentFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes: each write takes whatever has come since the last one, so that under
 * load one serves many deliveries and nobody waits for a write of his own.
 */
final class PackThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PackThread.class);
  private static final int WAITING = 4096; // far more than there are threads that hand in
  private static final int BATCH = 256; // a system call a delivery would cost more than zstd does
  private static final int BATCH_BYTES = 8 << 20; // two of the largest deliveries
  private static final Duration IDLE = Duration.ofMillis(250); // as long as an end waits for it
  private static final Duration ENDING = Duration.ofSeconds(5);

  /** What the thread does with a batch, and between two. */
  interface Work {
    /** Keeps all of these or throws. */
    void write(List<RawDelivery> deliveries) throws IOException;

    /** Called at the start, after each batch, and several times a second where none comes. */
    void rest();

    /** Called last. */
    void end();
  }

  /** A delivery; or, where there is none, somebody who waits for those before. */
  private record Waiting(@Nullable RawDelivery delivery, CompletableFuture<Void> kept) {}

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
  private final Work work;
  private final Thread thread;
  private volatile boolean ending;

  PackThread(Work work) {
    this.work = work;
    this.thread = Thread.ofPlatform().name("raw-archive").daemon().start(this::run);
  }

  CompletableFuture<Void> keep(RawDelivery delivery) {
    return queue(delivery);
  }

  /** Completes when whatever was handed in before is written, or never will be. */
  CompletableFuture<Void> settled() {
    return queue(null);
  }

  private CompletableFuture<Void> queue(@Nullable RawDelivery delivery) {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    if (ending) {
      kept.completeExceptionally(new IOException("the service is ending"));
    } else if (!queue.offer(new Waiting(delivery, kept))) {
      kept.completeExceptionally(
          new IOException("%d deliveries wait to be written already".formatted(WAITING)));
    }
    return kept;
  }

  private void run() {
    try {
      rest();
      while (!ending || !queue.isEmpty()) {
        List<Waiting> batch = next();
        if (!batch.isEmpty()) {
          write(batch);
        }
        rest();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // only a JVM that ends in haste does that
    } finally {
      work.end();
    }
  }

  /** There is one thread: a fault between two batches must not end it. */
  private void rest() {
    try {
      work.rest();
    } catch (RuntimeException e) {
      LOG.error("the archive of original bytes met a fault of ours and goes on", SilentFault.of(e));
    }
  }

  private List<Waiting> next() throws InterruptedException {
    List<Waiting> batch = new ArrayList<>();
    Waiting next = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
    for (long bytes = 0; next != null; next = queue.poll()) {
      if (next.kept().isDone()) {
        continue; // whoever awaited it has given up
      }
      batch.add(next);
      bytes += next.delivery() == null ? 0 : next.delivery().bytes().length;
      if (bytes >= BATCH_BYTES || batch.size() == BATCH) {
        break;
      }
    }
    return batch;
  }

  private void write(List<Waiting> batch) {
    List<RawDelivery> deliveries =
        batch.stream().map(Waiting::delivery).filter(Objects::nonNull).toList();
    try {
      if (!deliveries.isEmpty()) {
        work.write(deliveries);
      }
      batch.forEach(waiting -> waiting.kept().complete(null));
    } catch (IOException | RuntimeException e) { // zstd throws the latter
      batch.stream()
          .filter(waiting -> waiting.delivery() != null)
          .forEach(waiting -> waiting.kept().completeExceptionally(e));
      batch.forEach(waiting -> waiting.kept().complete(null)); // the others
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    ending = true;
    try {
      thread.join(ENDING);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
