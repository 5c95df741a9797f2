package news.dateline.ingest.folder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.OrderBy;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: live files of all sources before old ones, one of each source in turn, and
 * within a source the first by name. One thread asks.
 */
final class Dispatch {
  static final int FILES = 32; // on their way at once: an acknowledgement takes some ten ms
  static final int ARCHIVES = 4; // and each of them again several

  private static final int FILES_OF_ONE = FILES * 3 / 4; // the rest is for the other sources
  private static final int OLD_FILES = FILES * 3 / 4; // the rest is for what is live
  private static final int OLD_ARCHIVES = ARCHIVES / 2;

  private final SourceRegistry sources;
  private final BooleanSupplier registryIsWhole;
  private final FileTaking taking;
  private final ReceiptTimes times;
  private final Executor files;
  private final Executor archives;
  private final BiConsumer<Errand, Taken> finished;
  private final Room room = new Room();
  private final Slots slots = new Slots();
  private int turn;
  private boolean isFull;

  /**
   * @param registryIsWhole whether a source that is not in the registry is in none
   * @param finished is told, on the executors' threads, what came of each file
   */
  Dispatch(
      SourceRegistry sources,
      BooleanSupplier registryIsWhole,
      FileTaking taking,
      ReceiptTimes times,
      Executor files,
      Executor archives,
      BiConsumer<Errand, Taken> finished) {
    this.sources = sources;
    this.registryIsWhole = registryIsWhole;
    this.taking = taking;
    this.times = times;
    this.files = files;
    this.archives = archives;
    this.finished = finished;
  }

  /** A file under way. */
  record Errand(
      SourceInbox inbox, Candidate file, boolean isBacklog, boolean isArchive, int room) {}

  /** Sends on their way as many files as may be. */
  void fill(List<SourceInbox> inboxes, int mostInHand) {
    isFull = false;
    while (!isFull && (one(inboxes, false, mostInHand) || one(inboxes, true, mostInHand))) {
      // each time the live ones are asked first
    }
  }

  /** Gives back what a file took. */
  void settle(Errand errand) {
    slots.leave(errand.isBacklog(), errand.isArchive());
    room.give(errand.room());
  }

  private boolean one(List<SourceInbox> inboxes, boolean isBacklog, int mostInHand) {
    for (int i = 0; i < inboxes.size(); i++) {
      int place = (turn + i) % inboxes.size();
      if (slots.inHand() >= mostInHand) {
        isFull = true;
      }
      if (isFull) {
        return false;
      }
      SourceInbox inbox = inboxes.get(place);
      Candidate file = inbox.next(isBacklog);
      if (file != null && !inbox.isBlocked() && begin(inbox, file, isBacklog)) {
        turn = place + 1;
        return true;
      }
      if (isFull) {
        turn = place; // it has waited longest
      }
    }
    return false;
  }

  private boolean begin(SourceInbox inbox, Candidate file, boolean isBacklog) {
    Optional<SourceProfile> source = sources.find(inbox.source());
    Refusal refusal = refusal(inbox, source);
    if (refusal != null) {
      if (!registryIsWhole.getAsBoolean() || !slots.hasFile(isBacklog)) {
        return false;
      }
      Instant now = times.next();
      start(
          new Errand(inbox, file, isBacklog, false, 0),
          files,
          () -> taking.refuse(inbox.source(), file, now, refusal));
      return true;
    }
    SourceProfile profile = source.orElseThrow();
    if (inbox.inHand() >= (isOneByOne(profile) ? 1 : FILES_OF_ONE)) {
      return false;
    }
    if (isOneByOne(profile) && inbox.hasSetAside()) {
      return false; // the one that is tried again comes before those after it
    }
    Optional<ArchiveKind> kind = inbox.archiveKind(file, isBacklog);
    return kind.isPresent()
        ? beginArchive(inbox, profile, file, isBacklog, kind.get())
        : beginFile(inbox, profile, file, isBacklog);
  }

  private boolean beginFile(
      SourceInbox inbox, SourceProfile profile, Candidate file, boolean isBacklog) {
    if (!slots.hasFile(isBacklog)) {
      return false;
    }
    int taken = room.tryTake(file.bytes());
    if (taken == 0) {
      isFull = true;
      return false;
    }
    Turn given = new Turn(profile, file, isBacklog, times.next());
    start(new Errand(inbox, file, isBacklog, false, taken), files, () -> taking.take(given));
    return true;
  }

  private boolean beginArchive(
      SourceInbox inbox,
      SourceProfile profile,
      Candidate file,
      boolean isBacklog,
      ArchiveKind kind) {
    if (!slots.hasArchive(isBacklog) || inbox.hasArchiveInHand(isBacklog)) {
      return false;
    }
    Turn given = new Turn(profile, file, isBacklog, times.next());
    start(new Errand(inbox, file, isBacklog, true, 0), archives, () -> taking.take(given, kind));
    return true;
  }

  private void start(Errand errand, Executor on, Supplier<Taken> work) {
    errand.inbox().take(errand.file(), errand.isBacklog(), errand.isArchive());
    slots.enter(errand.isBacklog(), errand.isArchive());
    on.execute(() -> finished.accept(errand, work.get()));
  }

  private @Nullable Refusal refusal(SourceInbox inbox, Optional<SourceProfile> source) {
    if (source.isEmpty()) {
      return FileRules.unknownSource(inbox.source(), sources);
    }
    return source.get().mayComeBy(Channel.FOLDER) ? null : FileRules.notByFolder(source.get());
  }

  /** Where receipt decides between versions, the next may not overtake one that is repeated. */
  static boolean isOneByOne(SourceProfile source) {
    return source.orderBy() == OrderBy.RECEIVED;
  }

  /** Who is on the way. */
  private static final class Slots {
    private int filesInHand;
    private int oldFilesInHand;
    private int archivesInHand;
    private int oldArchivesInHand;

    boolean hasFile(boolean isBacklog) {
      return filesInHand < FILES && (!isBacklog || oldFilesInHand < OLD_FILES);
    }

    boolean hasArchive(boolean isBacklog) {
      return archivesInHand < ARCHIVES && (!isBacklog || oldArchivesInHand < OLD_ARCHIVES);
    }

    int inHand() {
      return filesInHand + archivesInHand;
    }

    void enter(boolean isBacklog, boolean isArchive) {
      count(isBacklog, isArchive, 1);
    }

    void leave(boolean isBacklog, boolean isArchive) {
      count(isBacklog, isArchive, -1);
    }

    private void count(boolean isBacklog, boolean isArchive, int by) {
      if (isArchive) {
        archivesInHand += by;
        oldArchivesInHand += isBacklog ? by : 0;
      } else {
        filesInHand += by;
        oldFilesInHand += isBacklog ? by : 0;
      }
    }
  }
}
