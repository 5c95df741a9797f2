package news.dateline.ingest.raw;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.dateline.ingest.redaction.Redacted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Keeps deliveries in packs, in a folder for each day; folders of days that have been kept long
 * enough are deleted when a day begins.
 */
final class FolderArchive implements RawArchive {
  private static final Logger LOG = LoggerFactory.getLogger(FolderArchive.class);

  private static final Duration PATIENCE = Duration.ofSeconds(5); // as long as an intake waits

  private final PackDays days;
  private final PackWriter writer;
  private final InstantSource clock;
  private final PackThread thread;
  private @Nullable LocalDate swept; // of the thread alone

  private FolderArchive(PackDays days, PackWriter writer, InstantSource clock) {
    this.days = days;
    this.writer = writer;
    this.clock = clock;
    this.thread = new PackThread(new Writing());
  }

  /**
   * An archive in this folder, made where it is missing.
   *
   * @param keepFor how long a delivery is kept at least after its last receipt; up to a day more
   * @param keepFree how much of the disk is left to others
   * @throws IOException if there can be no such folder
   */
  static FolderArchive open(Path root, Duration keepFor, DataSize keepFree, InstantSource clock)
      throws IOException {
    Files.createDirectories(root);
    PackDays days = new PackDays(root, keepFor);
    return new FolderArchive(
        days, new PackWriter(days, new FreeSpace(root, keepFree, clock), clock), clock);
  }

  @Override
  public CompletableFuture<?> keep(RawDelivery delivery) {
    return thread.keep(delivery);
  }

  @Override
  public List<RawCopy> copies(HashPrefix prefix, int atMost) throws IOException {
    return new PackSearch(days).copies(prefix, atMost);
  }

  /** What waits to be written is written first: its keeping had begun, and then it is found. */
  @Override
  public int redact(Redacted named) throws IOException {
    try {
      thread.settled().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("deliveries that came before are not written yet", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the service is ending");
    }
    return new PackRedaction(days, clock).redact(named);
  }

  @Override
  public RawPage page(RawWindow window, String after, int most) throws IOException {
    return new PackWalk(days).page(window, after, most);
  }

  @Override
  public String description() {
    return "the folder %s, for %d days".formatted(days.root(), days.keepFor().toDays());
  }

  @Override
  public void close() {
    thread.close();
  }

  private void sweepOncePerDay() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (today.equals(swept)) {
      return;
    }
    swept = today;
    try {
      int folders = days.sweep(clock.instant());
      if (folders > 0) {
        LOG.info("Original bytes of {} days were kept long enough and are deleted.", folders);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("Original bytes that were kept long enough could not be deleted: {}", e.toString());
    }
  }

  private final class Writing implements PackThread.Work {
    @Override
    public void write(List<RawDelivery> deliveries) throws IOException {
      writer.write(deliveries);
    }

    @Override
    public void rest() {
      sweepOncePerDay();
    }

    @Override
    public void end() {
      try {
        writer.close();
      } catch (IOException | RuntimeException e) {
        LOG.warn("The last pack of original bytes could not be closed: {}", e.toString());
      }
    }
  }
}
