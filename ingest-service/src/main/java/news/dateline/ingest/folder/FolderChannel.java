package news.dateline.ingest.folder;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.IntakeOutcome;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.tracing.SilentFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what agencies drop into folders, from its start until it is closed. One instance works on a
 * root at a time; another that is given the same waits until the first has ended.
 */
final class FolderChannel implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderChannel.class);
  private static final Duration RETRY = Duration.ofSeconds(2); // of what somebody else must end
  private static final Duration SWEEP = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(12); // the producer's and a little
  static final long UNPACKED_BYTES = 1L << 30; // some hundred thousand articles
  private static final int ENTRIES = 10_000; // ten minutes of an agency's whole output, and more

  private final FolderTree tree;
  private final FolderState state;
  private final FolderRounds rounds;
  private final Dispatch dispatch;
  private final ArchiveTaking archiveTaking;
  private final DoneSweep sweep;
  private final FolderWatch watch;
  private final Semaphore wake = new Semaphore(0);
  private final ExecutorService files = threads(Dispatch.FILES, "folder-file-");
  private final ExecutorService archives = threads(Dispatch.ARCHIVES, "folder-archive-");
  private final ExecutorService entries = threads(Dispatch.FILES, "folder-entry-");
  private final Thread thread = Thread.ofPlatform().daemon().name("folder").unstarted(this::work);
  private volatile boolean closed;
  private @Nullable Long sweptAt;

  /**
   * A channel that is yet to be started.
   *
   * @param registryIsWhole whether a source that is not in {@code sources} is in none
   * @param intake returns once the broker has answered for every item of a delivery
   * @param filed is told of the source and the place of each file that was looked into
   */
  FolderChannel(
      FolderProperties properties,
      SourceRegistry sources,
      BooleanSupplier registryIsWhole,
      Function<Delivery, List<IntakeOutcome>> intake,
      BiConsumer<String, Path> filed,
      InstantSource clock,
      FolderState state,
      MeterRegistry meters) {
    this.state = state;
    tree = new FolderTree(properties.root());
    sweep = new DoneSweep(tree, properties.keepFor(), clock);
    watch = new FolderWatch(tree.root().getFileSystem(), wake::release);
    ReceiptTimes times = new ReceiptTimes(clock);
    Receiving receiving = new Receiving(intake);
    archiveTaking =
        new ArchiveTaking(
            receiving,
            times,
            new Room(),
            entries,
            new ArchiveLimits(properties.largestArchiveBytes(), UNPACKED_BYTES, ENTRIES));
    FileTaking taking =
        new FileTaking(tree, new Filing(tree, clock, filed), receiving, archiveTaking);
    FolderMetrics metrics = new FolderMetrics(meters, sources, state);
    Inboxes inboxes =
        new Inboxes(
            tree,
            sources,
            properties.stableFor(),
            state,
            added -> watch.watch(added.folder()),
            metrics::remove);
    rounds = new FolderRounds(tree, properties, sources, state, metrics, inboxes);
    dispatch =
        new Dispatch(sources, registryIsWhole, taking, times, files, archives, this::finished);
  }

  private static ExecutorService threads(int most, String name) {
    return Executors.newFixedThreadPool(most, Thread.ofPlatform().daemon().name(name, 0).factory());
  }

  /** Takes files from now on, on a thread of its own. */
  void start() {
    thread.start();
  }

  private void finished(Dispatch.Errand errand, Taken taken) {
    rounds.finished(errand, taken);
    wake.release();
  }

  private void work() {
    while (!closed) {
      try {
        Files.createDirectories(tree.inbox());
        Optional<InboxLock> lock = InboxLock.tryAcquire(tree.lock());
        if (lock.isPresent()) {
          state.goOn(FolderState.Obstacle.OTHER_INSTANCE);
          goRounds(lock.get());
        } else {
          state.waitFor(
              FolderState.Obstacle.OTHER_INSTANCE,
              "another ingest-service works on %s; this one takes over when that has ended"
                  .formatted(tree.root()));
          rest(RETRY);
        }
      } catch (IOException e) {
        state.waitFor(
            FolderState.Obstacle.FILE_SYSTEM,
            "%s cannot be used: %s".formatted(tree.inbox(), e.toString()));
        rest(RETRY);
      } catch (RuntimeException e) {
        LOG.error("the folder channel met a fault of ours and goes on", SilentFault.of(e));
        rest(RETRY);
      }
    }
  }

  private void goRounds(InboxLock lock) throws IOException {
    try (lock) {
      while (!closed) {
        Duration wait = rounds.go(lock, watch, dispatch);
        state.goOn(FolderState.Obstacle.FILE_SYSTEM);
        sweepHourly();
        rest(wait);
      }
      finish();
    }
  }

  private void sweepHourly() {
    long nanos = System.nanoTime();
    if (sweptAt == null || nanos - sweptAt > SWEEP.toNanos()) {
      sweptAt = nanos;
      files.execute(sweep);
    }
  }

  private void rest(Duration most) {
    try {
      if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException _) {
      closed = true;
    }
  }

  /** What is on its way to the broker is filed; what is not stays in the inbox. */
  private void finish() {
    for (ExecutorService each : List.of(files, archives, entries)) {
      each.shutdown();
      try {
        if (!each.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          each.shutdownNow();
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        each.shutdownNow();
      }
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    archiveTaking.stop();
    wake.release();
    try {
      thread.join(PATIENCE.multipliedBy(2));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    watch.close();
  }
}
