package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that something has happened in a folder. It only spares the wait until the next look: events
 * overflow, and network folders send none.
 */
final class FolderWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  private final @Nullable WatchService service;
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();
  private final Runnable wake;

  /**
   * @param wake run at each event, on a thread of the watch's own
   */
  FolderWatch(FileSystem files, Runnable wake) {
    service = service(files);
    this.wake = wake;
    if (service != null) {
      Thread.ofPlatform().daemon().name("folder-watch").start(() -> run(service));
    }
  }

  private static @Nullable WatchService service(FileSystem files) {
    try {
      return files.newWatchService();
    } catch (IOException e) {
      LOG.warn("folders cannot be watched and are looked into regularly: {}", e.toString());
      return null;
    }
  }

  /** Watches a folder from now on, where the system lets us. */
  void watch(Path folder) {
    if (service == null) {
      return;
    }
    try {
      folder.register(
          service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (IOException e) {
      LOG.info("{} cannot be watched and is looked into regularly: {}", folder, e.toString());
    }
  }

  /** Whether something has happened in the folder since it was last asked. */
  boolean wasTouched(Path folder) {
    return touched.remove(folder);
  }

  private void run(WatchService events) {
    try {
      while (true) {
        WatchKey key = events.take();
        boolean concernsUs = key.pollEvents().stream().anyMatch(FolderWatch::concernsUs);
        key.reset();
        if (concernsUs) {
          touched.add((Path) key.watchable());
          wake.run();
        }
      }
    } catch (ClosedWatchServiceException _) {
      // closed: nobody asks any more
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Not the lock, which is written to at each look, nor a name that will change. */
  private static boolean concernsUs(WatchEvent<?> event) {
    return !(event.context() instanceof Path file) || !Completeness.isTemporary(file);
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
