package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A process of its own that takes everything from an inbox and ends; its heap is the test's choice.
 */
final class DrainInbox {
  private DrainInbox() {}

  /** Takes the folder's root and how many files lie in the inbox of source {@code coastal}. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    double files = Integer.parseInt(args[1]);
    try (Agencies agencies = new Agencies(root, Agencies.source("coastal").build())) {
      agencies.forgetful = true;
      agencies.start();
      Agencies.eventuallyWithin(
          java.time.Duration.ofMinutes(15),
          () ->
              agencies.meters.get("news.folder.files").tag("outcome", "done").counters().stream()
                      .mapToDouble(counter -> counter.count())
                      .sum()
                  == files);
    }
    try (Stream<Path> left = Files.list(root.resolve("inbox/coastal"))) {
      System.out.println("left " + left.count());
    }
  }
}
