package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One folder of the inbox: what waits in it, in order, and when it is looked into again. One thread
 * works on it.
 */
final class SourceInbox {
  /** Bursts of events end in one look. */
  private static final Duration SHORTEST_GAP = Duration.ofMillis(100);

  /** So that looking takes at most a tenth of the time, however many files there are. */
  private static final int GAP_FACTOR = 10;

  private final String source;
  private final Path folder;
  private final Completeness completeness;
  private final Deque<Candidate> fresh = new ArrayDeque<>();
  private final Deque<Candidate> old = new ArrayDeque<>();
  private final Set<Path> inHand = new HashSet<>();
  private final Map<Path, SetAside> setAside = new HashMap<>();
  private Instant freshAfter = Instant.MIN;
  private boolean leftSome;
  private boolean wanted;
  private long lookedAt;
  private Duration shortestGap = Duration.ZERO;
  private Duration longestGap = Duration.ZERO;
  private volatile long waitingFiles;
  private long listedAt;
  private final Lane live = new Lane();
  private final Lane backlog = new Lane();

  /**
   * @param source the folder's name; empty for the inbox itself, where nothing should lie
   */
  SourceInbox(String source, Path folder, Completeness completeness) {
    this.source = source;
    this.folder = folder;
    this.completeness = completeness;
    lookedAt = System.nanoTime();
    listedAt = lookedAt;
  }

  String source() {
    return source;
  }

  Path folder() {
    return folder;
  }

  /** Something has happened in the folder. */
  void touched() {
    wanted = true;
  }

  /** How long until the next look; zero where it is due. */
  Duration untilLook(long nanos) {
    boolean isUsedUp = fresh.isEmpty() && old.isEmpty() && leftSome;
    Duration gap = isUsedUp ? Duration.ZERO : wanted ? shortestGap : longestGap;
    Duration left = gap.minusNanos(nanos - lookedAt);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * Looks into the folder and lists what waits anew.
   *
   * @param oneQueue whether order by name stands above what is live
   */
  InboxScan look(Instant now, FolderProperties properties, boolean oneQueue) throws IOException {
    wanted = false;
    leftSome = false; // where the look fails, the next is not due at once
    long started = System.nanoTime();
    setAside.values().removeIf(each -> each.isLongOver(started));
    // Whoever takes such a file away sets free what waits for it.
    setAside.keySet().removeIf(file -> Files.notExists(file, LinkOption.NOFOLLOW_LINKS));
    freshAfter = now.minus(properties.backlogAfter());
    Duration most = properties.scanInterval();
    try {
      InboxScan scan =
          InboxScan.of(
              folder,
              completeness,
              now,
              oneQueue ? Instant.MIN : freshAfter,
              file -> inHand.contains(file) || isSetAside(file, started));
      fresh.clear();
      fresh.addAll(scan.fresh());
      old.clear();
      old.addAll(scan.old());
      leftSome = scan.leftSome();
      listedAt = started;
      waitingFiles = scan.waitingFiles() + inHand.size() + lastingSetAside();
      Optional<Duration> next = scan.nextComplete();
      most = next.isPresent() && next.get().compareTo(most) < 0 ? next.get() : most;
      return scan;
    } finally {
      lookedAt = System.nanoTime();
      Duration took = Duration.ofNanos(lookedAt - started).multipliedBy(GAP_FACTOR);
      shortestGap = longer(took, SHORTEST_GAP);
      longestGap = longer(took, most);
    }
  }

  /** The next file of that lane; null where none waits. */
  @Nullable Candidate next(boolean isBacklog) {
    Candidate first = fresh.peek();
    if (first != null && isBacklog(first) == isBacklog) {
      return first;
    }
    return isBacklog ? old.peek() : null;
  }

  /** The kind of archive that the lane's next file is, found out once. */
  Optional<ArchiveKind> archiveKind(Candidate candidate, boolean isBacklog) {
    Lane lane = lane(isBacklog);
    if (!candidate.equals(lane.lookedInto)) {
      lane.lookedInto = candidate;
      lane.kind = FileTaking.archiveKind(candidate);
    }
    return lane.kind;
  }

  boolean isBacklog(Candidate candidate) {
    return candidate.modified().isBefore(freshAfter);
  }

  /** The file is somebody's now. */
  void take(Candidate candidate, boolean isBacklog, boolean isArchive) {
    if (!fresh.remove(candidate)) {
      old.remove(candidate);
    }
    inHand.add(candidate.file());
    if (isArchive) {
      lane(isBacklog).archive = candidate.file();
    }
  }

  int inHand() {
    return inHand.size();
  }

  /** Whether the lane's one archive is under way. */
  boolean hasArchiveInHand(boolean isBacklog) {
    return lane(isBacklog).archive != null;
  }

  /** The file has been filed, or has changed or gone. */
  void settled(Candidate candidate) {
    release(candidate);
    completeness.forget(candidate.file());
    setAside.remove(candidate.file());
    waitingFiles = Math.max(0, waitingFiles - 1);
  }

  /** The file waits at the head again. */
  void giveBack(Candidate candidate) {
    release(candidate);
    (isBacklog(candidate) && !old.isEmpty() ? old : fresh).addFirst(candidate);
  }

  /** The file waits, longer each time, and lets the others pass where their order may change. */
  void setAside(Candidate candidate) {
    release(candidate);
    SetAside before = setAside.get(candidate.file());
    setAside.put(candidate.file(), SetAside.after(before, System.nanoTime()));
  }

  /** Whether so many files wait for something that it is not the files. */
  boolean isBlocked() {
    return lastingSetAside() >= SetAside.MOST_OF_A_FOLDER;
  }

  /** Whether a file waits for another try, and has yet to be listed in its place again. */
  boolean hasSetAside() {
    return setAside.values().stream().anyMatch(each -> each.lasts(listedAt));
  }

  private long lastingSetAside() {
    long now = System.nanoTime();
    return setAside.values().stream().filter(each -> each.lasts(now)).count();
  }

  long waitingFiles() {
    return waitingFiles;
  }

  private void release(Candidate candidate) {
    inHand.remove(candidate.file());
    live.release(candidate.file());
    backlog.release(candidate.file());
  }

  private Lane lane(boolean isBacklog) {
    return isBacklog ? backlog : live;
  }

  boolean isSetAside(Path file) {
    return isSetAside(file, System.nanoTime());
  }

  private boolean isSetAside(Path file, long nanos) {
    SetAside aside = setAside.get(file);
    return aside != null && aside.lasts(nanos);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** What is known of archives in a lane: live news does not wait for an old archive. */
  private static final class Lane {
    private @Nullable Path archive;
    private @Nullable Candidate lookedInto;
    private Optional<ArchiveKind> kind = Optional.empty();

    void release(Path file) {
      if (file.equals(archive)) {
        archive = null;
      }
    }
  }
}
