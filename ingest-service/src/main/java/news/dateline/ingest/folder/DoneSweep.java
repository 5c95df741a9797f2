package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes files from done when they have been there long enough, by the time of their outcome. What
 * was refused stays until somebody has dealt with it.
 */
final class DoneSweep implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(DoneSweep.class);

  private final FolderTree tree;
  private final Duration keepFor;
  private final InstantSource clock;

  DoneSweep(FolderTree tree, Duration keepFor, InstantSource clock) {
    this.tree = tree;
    this.keepFor = keepFor;
    this.clock = clock;
  }

  @Override
  public void run() {
    Instant before = clock.instant().minus(keepFor);
    try (DirectoryStream<Path> sources =
        Files.newDirectoryStream(tree.done(), folder -> Files.isDirectory(folder))) {
      for (Path source : sources) {
        sweep(source, before);
      }
    } catch (NoSuchFileException _) {
      // nothing has been done yet
    } catch (DirectoryIteratorException | IOException | UncheckedIOException e) {
      LOG.warn("old files stay in {} for another hour: {}", tree.done(), e.toString());
    }
  }

  private static void sweep(Path source, Instant before) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(source)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean isOutcome = name.endsWith(FilingName.OUTCOME);
        boolean isLeftOver = name.startsWith(".");
        if ((isOutcome || isLeftOver) && isOlder(file, before)) {
          if (isOutcome) {
            Files.deleteIfExists(FilingName.fileOf(file));
          }
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isOlder(Path file, Instant before) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (NoSuchFileException _) {
      return false;
    }
  }
}
