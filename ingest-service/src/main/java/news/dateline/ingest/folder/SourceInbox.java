package news.dateline.ingest.folder;

import java.io.IOException;
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
  private boolean archiveInHand;
  private @Nullable Candidate lookedInto;
  private Optional<ArchiveKind> lookedIntoKind = Optional.empty();

  /**
   * @param source the folder's name; empty for the inbox itself, where nothing should lie
   */
  SourceInbox(String source, Path folder, Completeness completeness) {
    this.source = source;
    this.folder = folder;
    this.completeness = completeness;
    lookedAt = System.nanoTime();
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
    long started = System.nanoTime();
    setAside.values().removeIf(each -> each.isLongOver(started));
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

  /** The kind of archive that the next file is, found out once. */
  Optional<ArchiveKind> archiveKind(Candidate candidate) {
    if (!candidate.equals(lookedInto)) {
      lookedInto = candidate;
      lookedIntoKind = FileTaking.archiveKind(candidate);
    }
    return lookedIntoKind;
  }

  boolean isBacklog(Candidate candidate) {
    return candidate.modified().isBefore(freshAfter);
  }

  /** The file is somebody's now. */
  void take(Candidate candidate, boolean isArchive) {
    if (!fresh.remove(candidate)) {
      old.remove(candidate);
    }
    inHand.add(candidate.file());
    archiveInHand |= isArchive;
  }

  int inHand() {
    return inHand.size();
  }

  boolean hasArchiveInHand() {
    return archiveInHand;
  }

  /** The file has been filed, or has changed or gone. */
  void settled(Candidate candidate, boolean isArchive) {
    release(candidate, isArchive);
    completeness.forget(candidate.file());
    setAside.remove(candidate.file());
    waitingFiles = Math.max(0, waitingFiles - 1);
  }

  /** The file waits at the head again. */
  void giveBack(Candidate candidate, boolean isArchive) {
    release(candidate, isArchive);
    (isBacklog(candidate) && !old.isEmpty() ? old : fresh).addFirst(candidate);
  }

  /** The file waits, longer each time, and lets the others pass. */
  void setAside(Candidate candidate, boolean isArchive) {
    release(candidate, isArchive);
    SetAside before = setAside.get(candidate.file());
    setAside.put(candidate.file(), SetAside.after(before, System.nanoTime()));
  }

  /** Whether so many files wait for something that it is not the files. */
  boolean isBlocked() {
    return lastingSetAside() >= SetAside.MOST_OF_A_FOLDER;
  }

  private long lastingSetAside() {
    long now = System.nanoTime();
    return setAside.values().stream().filter(each -> each.lasts(now)).count();
  }

  long waitingFiles() {
    return waitingFiles;
  }

  private void release(Candidate candidate, boolean isArchive) {
    inHand.remove(candidate.file());
    archiveInHand &= !isArchive;
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
}
