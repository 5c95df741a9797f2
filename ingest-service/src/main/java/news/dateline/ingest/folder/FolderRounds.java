package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The rounds that keep files moving: settle what has come back, look where a look is due, send the
 * next on their way. One thread goes them.
 */
final class FolderRounds {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1); // for what nothing announces

  private final FolderTree tree;
  private final FolderProperties properties;
  private final SourceRegistry sources;
  private final FolderState state;
  private final FolderMetrics metrics;
  private final Inboxes inboxes;
  private final BrokerPause broker;
  private final Queue<Finished> finished = new ConcurrentLinkedQueue<>();
  private @Nullable Long refreshedAt;

  FolderRounds(
      FolderTree tree,
      FolderProperties properties,
      SourceRegistry sources,
      FolderState state,
      FolderMetrics metrics,
      Inboxes inboxes) {
    this.tree = tree;
    this.properties = properties;
    this.sources = sources;
    this.state = state;
    this.metrics = metrics;
    this.inboxes = inboxes;
    broker = new BrokerPause(state);
  }

  private record Finished(Dispatch.Errand errand, Taken taken) {}

  /** A file has come back, on whatever thread. */
  void finished(Dispatch.Errand errand, Taken taken) {
    finished.add(new Finished(errand, taken));
  }

  /**
   * Goes one round.
   *
   * @return how long nothing is to do, unless a file comes back or an event arrives
   * @throws IOException if the inbox cannot be used at all
   */
  Duration go(InboxLock lock, FolderWatch watch, Dispatch dispatch) throws IOException {
    for (Finished each = finished.poll(); each != null; each = finished.poll()) {
      settle(each, dispatch);
    }
    long nanos = System.nanoTime();
    if (refreshedAt == null || nanos - refreshedAt > properties.scanInterval().toNanos()) {
      inboxes.refresh();
      inboxes.all().forEach(metrics::add); // a folder may have been there before its source
      refreshedAt = nanos;
    }
    Duration wait = LONGEST_WAIT;
    Instant now = null;
    for (SourceInbox inbox : inboxes.all()) {
      if (watch.wasTouched(inbox.folder())) {
        inbox.touched();
      }
      if (inbox.untilLook(System.nanoTime()).isZero()) {
        now = now == null ? lock.now() : now;
        look(inbox, now);
      }
      Duration left = inbox.untilLook(System.nanoTime());
      wait = left.compareTo(wait) < 0 ? left : wait;
    }
    dispatch.fill(inboxes.all(), broker.mostInHand(Integer.MAX_VALUE, System.nanoTime()));
    Duration pause = broker.left(System.nanoTime());
    return pause.isPositive() && pause.compareTo(wait) < 0 ? pause : wait;
  }

  private void look(SourceInbox inbox, Instant now) throws IOException {
    boolean oneQueue = sources.find(inbox.source()).filter(Dispatch::isOneByOne).isPresent();
    try {
      InboxScan scan = inbox.look(now, properties, oneQueue);
      tellOfFolders(inbox, scan);
      state.over(inbox.folder());
    } catch (NoSuchFileException _) {
      refreshedAt = null; // made again in the next round, or somebody's own and gone
    } catch (IOException e) {
      if (inbox.source().isEmpty()) {
        throw e;
      }
      state.trouble(
          inbox.folder(),
          "%s cannot be looked into: %s".formatted(tree.told(inbox.folder()), e.toString()));
    }
  }

  private void tellOfFolders(SourceInbox inbox, InboxScan scan) {
    if (inbox.source().isEmpty()) {
      return; // there they are the sources'
    }
    Set<Path> folders = new HashSet<>(scan.folders());
    for (Path folder : folders) {
      state.trouble(
          folder,
          "%s is a folder and is not looked into: files go straight into %s"
              .formatted(tree.told(folder), tree.told(inbox.folder())));
    }
    state.keepTroubles(inbox.folder(), file -> folders.contains(file) || inbox.isSetAside(file));
  }

  private void settle(Finished each, Dispatch dispatch) {
    Dispatch.Errand errand = each.errand();
    SourceInbox inbox = errand.inbox();
    dispatch.settle(errand);
    switch (each.taken()) {
      case Taken.Filed(FiledAs as, boolean wasRead) -> {
        inbox.settled(errand.file());
        metrics.count(inbox.source(), as);
        state.over(errand.file().file());
        if (wasRead) {
          broker.acknowledged();
        }
      }
      case Taken.Changed _ -> {
        inbox.settled(errand.file());
        inbox.touched();
      }
      case Taken.Unacknowledged(String sentence) -> {
        inbox.giveBack(errand.file());
        broker.unacknowledged(sentence, System.nanoTime());
      }
      case Taken.Held(String sentence) -> {
        inbox.setAside(errand.file());
        state.trouble(errand.file().file(), sentence);
      }
    }
  }
}
