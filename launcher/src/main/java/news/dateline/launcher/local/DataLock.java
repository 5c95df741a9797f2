package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One launcher at a time on a data folder. The locked file lists the processes started, for whoever
 * comes after a launcher that had no time to stop them.
 *
 * <p>The system lets go of a lock as soon as its process closes any channel on the file. So a
 * process opens the file once only, and reads it through the channel that holds the lock.
 */
final class DataLock implements AutoCloseable {
  // A list that was being overwritten by a shorter one may have the rest of the longer behind it.
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel file;
  private final List<ProcessEntry> left;

  private DataLock(Path path, FileChannel file) throws IOException {
    this.path = path;
    this.file = file;
    left = read(file);
  }

  /** The path must be the same for every way to the folder: a real path. */
  static DataLock acquire(Path path) {
    if (!HELD_HERE.add(path)) {
      throw inUse(path, ProcessEntry.of(ProcessEntry.LAUNCHER, ProcessHandle.current()));
    }
    DataLock lock = null;
    try {
      lock = open(path);
      return lock;
    } catch (IOException e) {
      throw LocalSystemException.refused(
          "The lock file " + path + " cannot be written: " + e.getMessage() + ".");
    } finally {
      if (lock == null) {
        HELD_HERE.remove(path);
      }
    }
  }

  private static DataLock open(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (file.tryLock() != null) {
      return new DataLock(path, file);
    }
    try (file) {
      throw read(file).stream()
          .filter(entry -> entry.part().equals(ProcessEntry.LAUNCHER))
          .findFirst()
          .map(holder -> inUse(path, holder))
          .orElseGet(
              () -> LocalSystemException.refused("The data folder of " + path + " is in use."));
    }
  }

  private static LocalSystemException inUse(Path path, ProcessEntry holder) {
    return LocalSystemException.refused(
        "The data folder %s is in use by the dateline of process %d, started %s: stop that one, or name another folder with --data."
            .formatted(path.getParent(), holder.pid(), holder.startInstant()));
  }

  private static List<ProcessEntry> read(FileChannel file) throws IOException {
    byte[] json = Channels.newInputStream(file.position(0)).readAllBytes();
    try {
      return json.length == 0 ? List.of() : List.of(JSON.readValue(json, ProcessEntry[].class));
    } catch (JacksonException _) {
      return List.of(); // cut off while it was written; the marks on command lines remain
    }
  }

  /** What the last launcher listed and did not strike off. */
  List<ProcessEntry> left() {
    return left;
  }

  void list(List<ProcessEntry> entries) throws IOException {
    byte[] json = JSON.writeValueAsBytes(entries);
    file.write(ByteBuffer.wrap(json), 0);
    file.truncate(json.length);
  }

  @Override
  public void close() throws IOException {
    if (file.isOpen()) {
      list(List.of());
      file.close();
      HELD_HERE.remove(path);
    }
  }
}
