package news.dateline.ingest.raw;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The archive's folders, one for each day (UTC) on which something was kept.
 *
 * @param keepFor how long a day's folder stays after the day's end
 */
record PackDays(Path root, Duration keepFor) {

  /** The day's folder, made where it is missing. */
  Path folder(LocalDate day) throws IOException {
    return Files.createDirectories(root.resolve(day.toString()));
  }

  /** All folders, the newest day first; whatever else lies beside them is not ours. */
  Map<LocalDate, Path> newestFirst() throws IOException {
    Map<LocalDate, Path> folders = new TreeMap<>(Comparator.reverseOrder());
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
      for (Path entry : entries) {
        day(entry).ifPresent(day -> folders.put(day, entry));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return folders;
  }

  /** Deletes the folders that have been kept long enough; how many those were. */
  int sweep(Instant now) throws IOException {
    int swept = 0;
    for (Map.Entry<LocalDate, Path> folder : newestFirst().entrySet()) {
      Instant ended = folder.getKey().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      if (!ended.plus(keepFor).isAfter(now)) {
        delete(folder.getValue());
        swept++;
      }
    }
    return swept;
  }

  /**
   * Packs and what is beside them only; a folder in which somebody put more stays, and the error
   * names it.
   */
  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> packs = Files.newDirectoryStream(folder, "*.{zst,tsv,ids}")) {
      for (Path pack : packs) {
        Files.deleteIfExists(pack);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Files.deleteIfExists(folder); // another instance with the same root may have been quicker
  }

  private static Optional<LocalDate> day(Path entry) {
    try {
      LocalDate day = LocalDate.parse(entry.getFileName().toString());
      return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(day)
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
