package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One launcher at a time on a data folder. The locked file lists the processes started, for whoever
 * comes after a launcher that had no time to stop them.
 */
final class DataLock implements AutoCloseable {
  // A list that was being overwritten by a shorter one may have the rest of the longer behind it.
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final FileChannel file;
  private final List<ProcessEntry> left;

  private DataLock(FileChannel file, List<ProcessEntry> left) {
    this.file = file;
    this.left = left;
  }

  static DataLock acquire(Path path) {
    try {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(file)) {
        file.close();
        throw LocalSystemException.refused(inUse(path));
      }
      return new DataLock(file, read(path));
    } catch (IOException e) {
      throw LocalSystemException.refused(
          "The lock file " + path + " cannot be written: " + e.getMessage() + ".");
    }
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null; // let go by the system, however this process ends
    } catch (OverlappingFileLockException _) {
      return false; // another local system of this same process has it
    }
  }

  private static String inUse(Path path) throws IOException {
    String holder =
        read(path).stream()
            .filter(entry -> entry.part().equals(ProcessEntry.LAUNCHER))
            .findFirst()
            .map(entry -> "process " + entry.pid() + ", started " + entry.startInstant())
            .orElse("another process");
    return "The data folder %s is in use by a dateline (%s): stop that one, or name another folder with --data."
        .formatted(path.getParent(), holder);
  }

  private static List<ProcessEntry> read(Path path) throws IOException {
    try {
      String json = Files.readString(path);
      return json.isBlank() ? List.of() : List.of(JSON.readValue(json, ProcessEntry[].class));
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
    list(List.of());
    file.close();
  }
}
