package news.dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Many waiting files and a small heap: 100,000 of them in the nightly profile. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("folders that are waited for")
class WaitingFilesTest {
  private static final int FILES = Integer.getInteger("dateline.folder.waiting", 4_000);
  private static final String HEAP = "-Xmx28m"; // the parsers' classes and threads take 17 of it

  @TempDir Path root;

  @Test
  void howeverManyFilesWaitMemoryIsFlat() throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(root.resolve("inbox/coastal"));
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
    for (int i = 0; i < FILES; i++) {
      Path file =
          inbox.resolve("wire-of-a-source-that-gives-its-files-long-names-%06d.json".formatted(i));
      Files.write(file, Agencies.story("tag:" + i));
      Files.setLastModifiedTime(file, old);
    }
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    HEAP,
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-cp",
                    System.getProperty("java.class.path"),
                    DrainInbox.class.getName(),
                    root.toString(),
                    Integer.toString(FILES)))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("left 0");
    System.out.printf(
        "%d waiting files were taken in %d s with %s%n",
        FILES, Duration.ofNanos(System.nanoTime() - started).toSeconds(), HEAP);
    try (var done = Files.list(root.resolve("done/coastal"))) {
      assertThat(done.count()).isEqualTo(2L * FILES);
    }
  }
}
