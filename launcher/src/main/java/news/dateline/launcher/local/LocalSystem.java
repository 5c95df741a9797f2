package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A broker, a search node and the services as processes of this machine. Whatever ends this JVM in
 * order, also a signal, stops them.
 */
public final class LocalSystem implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LocalOptions options;
  private final DataLock lock;
  private final Roster roster;
  private final Progress progress;
  private final Parts parts;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<String> failure = new CompletableFuture<>();
  private final Thread hook;
  private volatile boolean signalled;
  private boolean closed;

  private LocalSystem(
      LocalOptions options, DataFolder data, DataLock lock, Progress progress, Runnable afterSignal)
      throws IOException {
    this.options = options;
    this.lock = lock;
    this.progress = progress;
    roster = new Roster(lock);
    parts =
        new Parts(
            options,
            data,
            progress,
            starter ->
                new SupervisedPart(
                    starter, roster, progress, options.supervised(), threads, failure::complete));
    hook =
        new Thread(
            () -> {
              signalled = true;
              stopAll();
              afterSignal.run();
            },
            "local-system-close");
  }

  /**
   * Starts everything and returns when it is ready.
   *
   * @throws LocalSystemException where it cannot; nothing is left running then
   */
  public static LocalSystem start(LocalOptions options, Progress progress) {
    return start(options, progress, () -> {});
  }

  /**
   * Starts everything and returns when it is ready.
   *
   * @param afterSignal run when a signal has ended this JVM and everything is stopped
   * @throws LocalSystemException where it cannot; nothing is left running then
   */
  public static LocalSystem start(LocalOptions options, Progress progress, Runnable afterSignal) {
    DataFolder data = DataFolder.prepare(options.data());
    Access.requireNoDowngrade(options);
    DataLock lock = DataLock.acquire(data.lock());
    try {
      Orphans.stop(data, lock.left(), progress, PATIENCE);
      PortCheck.requireFree(options.ports());
      var system = new LocalSystem(options, data, lock, progress, afterSignal);
      system.startAll();
      return system;
    } catch (IOException e) {
      release(lock);
      throw new LocalSystemException("The local system cannot start: " + e.getMessage() + ".", e);
    } catch (LocalSystemException e) {
      release(lock);
      throw e;
    }
  }

  /** Where everything listens. */
  public Ports ports() {
    return options.ports();
  }

  /** For Elasticsearch clients. */
  public String elasticsearchUri() {
    return parts.access().elasticsearchUri();
  }

  /** What was started with it, in one order at all times. */
  public List<Part> parts() {
    return Stream.of(Part.values()).filter(options.parts()::contains).toList();
  }

  /** The log of a part. */
  public Path logOf(Part part) {
    return parts.logOf(part);
  }

  /** The process of a part that is or was running; a server that is provided has none here. */
  public ProcessHandle processOf(Part part) {
    ProcessHandle process = parts.get(part).process();
    if (process == null) {
      throw new IllegalStateException(part + " has had no process here");
    }
    return process;
  }

  /** Ends a part as a crash would; a supervised system starts it again. */
  public void kill(Part part) {
    processOf(part).destroyForcibly();
  }

  /** Ends a part in order, and leaves it so. */
  public void stop(Part part) {
    parts.get(part).stop(PATIENCE);
  }

  /** Starts a part that was stopped, with the ports and data it had, and waits for it. */
  public void start(Part part) throws InterruptedException {
    parts.get(part).start();
  }

  /**
   * Starts one more process of a service, on ports of its own, and waits for it. Nobody starts it
   * again; it ends with the system at the latest.
   */
  public ProcessHandle startBeside(Part service) throws IOException, InterruptedException {
    return parts.beside(service, Ports.free()).start(roster);
  }

  /** Completes with a sentence when a part crashes so often that it is given up. */
  public CompletableFuture<String> failure() {
    return failure.copy();
  }

  /** Stops the services, then the broker and the node; kills what has not ended after 30 s. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The JVM is ending and the hook does the same work; stopAll waits for it.
    }
    stopAll();
  }

  private void startAll() throws IOException {
    Runtime.getRuntime().addShutdownHook(hook);
    for (Part part : Part.values()) {
      DataFolder.rotate(logOf(part));
    }
    progress.expect(parts());
    try {
      var node = begin(Part.ELASTICSEARCH);
      var broker = begin(Part.KAFKA);
      var services =
          Part.SERVICES.stream()
              .filter(options.parts()::contains)
              .map(service -> begin(service, broker, node));
      Starts.allOrFirstFailure(Stream.concat(Stream.of(broker, node), services).toList()).get();
    } catch (ExecutionException e) {
      close();
      throw signalled
          ? new LocalSystemException("Stopped before everything was ready.", e)
          : Starts.failure(e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new LocalSystemException("The start was interrupted.", e);
    }
  }

  // A key is made by the node, once that is ready; an open node may come later than a service.
  private CompletableFuture<Void> begin(
      Part service, CompletableFuture<Void> broker, CompletableFuture<Void> node) {
    boolean needsKey = options.secured() && Part.AT_THE_NODE.contains(service);
    return broker.thenCompose(_ -> needsKey ? node : broker).thenCompose(_ -> begin(service));
  }

  private CompletableFuture<Void> begin(Part part) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            parts.get(part).start();
          } catch (InterruptedException e) {
            throw new CompletionException(e);
          }
        },
        threads);
  }

  private synchronized void stopAll() {
    if (closed) {
      return;
    }
    closed = true;
    roster.close();
    Part.SERVICES.forEach(this::stop);
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> stop(Part.KAFKA), threads),
            CompletableFuture.runAsync(() -> stop(Part.ELASTICSEARCH), threads))
        .join();
    threads.shutdownNow();
    release(lock);
  }

  private static void release(DataLock lock) {
    try {
      lock.close();
    } catch (IOException _) {
      // The list then names processes that are gone, which the next start finds out.
    }
  }
}
