package news.dateline.ingest.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.redaction.Redacted;
import news.dateline.ingest.redaction.Removals;

/**
 * Takes deliveries out of packs, in place: first the frame is overwritten, then the line of the
 * index is marked. A crash between leaves a line whose frame is blank; the next time both are done.
 */
final class PackRedaction {
  /** In place of a hash's first digit: no search finds the line, and {@code grep} still does. */
  private static final byte REMOVED = '-';

  /** A writer has a frame without its line for milliseconds; who has had it longer is dead. */
  private static final Duration ABANDONED = Duration.ofMinutes(1);

  private static final int LAST_LINES = 2; // a crash may have cut off the last

  private final PackDays days;
  private final InstantSource clock;
  private final Removals removals = new Removals();

  PackRedaction(PackDays days, InstantSource clock) {
    this.days = days;
    this.clock = clock;
  }

  /** Used once. What one pack refuses does not keep the others from it. */
  int redact(Redacted named) throws IOException {
    for (Path day : days.newestFirst().values()) {
      Map<String, List<String>> stories = new HashMap<>();
      for (Path file : files(day, Pack.STORIES)) {
        removals.attempt(() -> readStories(file, named, stories));
      }
      for (Path index : files(day, Pack.INDEX)) {
        removals.attempt(() -> redact(index, named, stories));
      }
    }
    return removals.gone();
  }

  private static List<Path> files(Path day, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(day, "*" + ending)) {
      found.forEach(files::add);
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return files;
  }

  /** Which of the named stories lie in which bytes. */
  private static void readStories(Path file, Redacted named, Map<String, List<String>> stories)
      throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      int tab = line.indexOf('\t');
      for (String id : line.substring(tab + 1).split(" ", -1)) {
        if (tab == HashPrefix.ALL && named.articleIds().contains(id)) {
          stories.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  private void redact(Path index, Redacted named, Map<String, List<String>> stories)
      throws IOException {
    Path pack = Pack.framesBeside(index);
    try (FileChannel frames = open(pack);
        FileChannel lines = open(index)) {
      // In this order: whatever a live writer appends from here on lies behind the size.
      long size = frames.size();
      Instant modified = Files.getLastModifiedTime(pack).toInstant();
      Deque<String> last = new ArrayDeque<>();
      boolean isAll =
          LinesThatBegin.in(
              index,
              "",
              (offset, text) -> {
                last.add(text);
                if (last.size() > LAST_LINES) {
                  last.remove();
                }
                if (mayBeNamed(text, named, stories)) {
                  PackLine line = PackLine.parse(text).orElse(null);
                  if (line != null && isNamed(line, named, stories)) {
                    remove(line, frames, lines, offset);
                  }
                }
              });
      if (isAll && modified.isBefore(clock.instant().minus(ABANDONED))) {
        blankTail(frames, end(last), size);
      }
    }
  }

  /** Of a month's millions of lines few are: the others are not read any further. */
  private static boolean mayBeNamed(
      String text, Redacted named, Map<String, List<String>> stories) {
    if (text.length() < HashPrefix.ALL) {
      return false;
    }
    String sha256 = text.substring(0, HashPrefix.ALL);
    return named.names(sha256) || stories.containsKey(sha256);
  }

  private void remove(PackLine line, FileChannel frames, FileChannel lines, long offset)
      throws IOException {
    blank(frames, line.offset(), line.storedBytes());
    var _ = lines.write(ByteBuffer.wrap(new byte[] {REMOVED}), offset);
    lines.force(false);
    removals.removed();
  }

  /** Where the last frame ends that has a whole line. */
  private static long end(Deque<String> last) {
    return last.stream()
        .flatMap(text -> PackLine.parse(text).stream())
        .mapToLong(line -> line.offset() + line.storedBytes())
        .max()
        .orElse(0);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static boolean isNamed(PackLine line, Redacted named, Map<String, List<String>> stories) {
    return named.covers(line.source(), line.sha256(), line.receivedAt())
        || stories.getOrDefault(line.sha256(), List.of()).stream()
            .anyMatch(id -> named.coversHolder(line.source(), id, line.receivedAt()));
  }

  /** What a crash has left without a line nobody finds, but it is there. */
  private static void blankTail(FileChannel frames, long from, long to) throws IOException {
    long bytes = to - from;
    if (Frames.fits(bytes) && !Frames.isBlank(frames, from, bytes)) {
      Frames.blank(frames, from, bytes);
    }
  }

  /** Of a frame that never reached the disk there is less, or nothing. */
  private static void blank(FileChannel frames, long from, long bytes) throws IOException {
    long there = Math.min(bytes, frames.size() - from);
    if (from >= 0 && Frames.fits(there)) {
      Frames.blank(frames, from, there);
    }
  }
}
