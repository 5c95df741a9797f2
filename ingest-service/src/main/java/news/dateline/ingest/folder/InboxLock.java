package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to take files from an inbox, which one instance has at a time. The system gives it back
 * when the process ends in whatever way.
 */
final class InboxLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private InboxLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, or nothing where another instance has it. */
  static Optional<InboxLock> tryAcquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new InboxLock(file, channel));
      }
    } catch (OverlappingFileLockException _) {
      // another channel of this JVM has it
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * The time by the clock of whoever keeps the files, which may be a file server's: only that one
   * compares with the files' times.
   *
   * @throws IOException if the file has gone, and the right with it
   */
  Instant now() throws IOException {
    channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
    return Files.getLastModifiedTime(file).toInstant();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
