package news.dateline.ingest.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.util.unit.DataSize;

/** Keeps the archive from filling the disk that others need. Used by one thread. */
final class FreeSpace {
  // Asking costs as much as a write; in a second a disk takes less than what should stay free.
  private static final Duration OFTEN_ENOUGH = Duration.ofSeconds(1);

  private final Path root;
  private final DataSize keepFree;
  private final InstantSource clock;
  private Instant asked = Instant.MIN;
  private long leftBytes;

  FreeSpace(Path root, DataSize keepFree, InstantSource clock) {
    this.root = root;
    this.keepFree = keepFree;
    this.clock = clock;
  }

  /**
   * Returns where there is enough.
   *
   * @throws IOException if there is not; its sentence says what to do
   */
  void require() throws IOException {
    Instant now = clock.instant();
    if (now.isAfter(asked.plus(OFTEN_ENOUGH))) {
      leftBytes = Files.getFileStore(root).getUsableSpace();
      asked = now;
    }
    if (leftBytes < keepFree.toBytes()) {
      throw new IOException(
          "%s has %d MB left and dateline.ingest.raw.keep-free is %d MB: free some space, or keep for fewer days"
              .formatted(root, DataSize.ofBytes(leftBytes).toMegabytes(), keepFree.toMegabytes()));
    }
  }
}
