package news.dateline.benchmarks.lanes;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import news.dateline.launcher.sample.GeneratedItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.WireGenerator;

/**
 * A folder backlog: generated articles of two weeks, one to a file, whose files are old enough to
 * go by the backlog lane.
 */
final class History {
  private static final Duration OLD = Duration.ofHours(2); // an hour makes a file history
  // Kills and flashes would go by the live lane, and what is withheld is not searchable.
  private static final String FLASH = "\"urgency\": 2";
  private static final Set<SampleRole> ORDINARY =
      EnumSet.of(
          SampleRole.STORY,
          SampleRole.VERSION,
          SampleRole.CORRECTION,
          SampleRole.DATES,
          SampleRole.FOREIGN);

  private final Path waiting;
  private final Path inbox;
  private final Set<String> sources = new HashSet<>();

  /**
   * Writes the files beside the inbox.
   *
   * @param wires the folder channel's root
   */
  History(Path wires, int count) throws IOException {
    waiting = wires.resolve("waiting");
    inbox = wires.resolve("inbox");
    FileTime old = FileTime.from(Instant.now().minus(OLD));
    // One in eight or so is no ordinary article: twice as many as that are made besides.
    Iterator<GeneratedItem> items =
        new WireGenerator(11)
            .twoWeeks(Instant.now(), count + count / 4 + 1_000)
            .filter(item -> ORDINARY.contains(item.role()) && !item.text().contains(FLASH))
            .limit(count)
            .iterator();
    for (int i = 0; items.hasNext(); i++) {
      GeneratedItem item = items.next();
      Path folder = waiting.resolve(item.source());
      if (sources.add(item.source())) {
        Files.createDirectories(folder);
      }
      Path file = folder.resolve("%07d.item".formatted(i));
      Files.write(file, item.bytes());
      Files.setLastModifiedTime(file, old);
    }
  }

  /** All files are in the inbox from now on. */
  void start() throws IOException {
    for (String source : sources) {
      Path folder = Files.createDirectories(inbox.resolve(source));
      try (DirectoryStream<Path> files = Files.newDirectoryStream(waiting.resolve(source))) {
        for (Path file : files) {
          Files.move(file, folder.resolve(file.getFileName()));
        }
      }
    }
  }

  /** Whether every file has been taken and filed. */
  boolean isTaken() throws IOException {
    for (String source : sources) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(inbox.resolve(source))) {
        if (files.iterator().hasNext()) {
          return false;
        }
      }
    }
    return true;
  }
}
