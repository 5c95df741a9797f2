package news.dateline.ingest.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MutantsTest {
  private static final int MUTANTS = Integer.getInteger("dateline.mutants", 5_000);
  private static final long SPARE_BYTES = 64L << 20;

  @Test
  void damagedWiresAreReadOrRefusedInASmallHeapWithoutAnyOtherException() throws Exception {
    long idle = run(0, 512L << 20).heapBytes();
    Result result = run(MUTANTS, idle + SPARE_BYTES);

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.output()).doesNotContain("PROBLEM");
  }

  private record Result(int exitCode, String output) {
    long heapBytes() {
      return output
          .lines()
          .filter(line -> line.startsWith("heap "))
          .map(line -> Long.parseLong(line.substring("heap ".length())))
          .findFirst()
          .orElseThrow(() -> new AssertionError(output));
    }
  }

  private static Result run(int mutants, long heapBytes) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + heapBytes,
                "-cp",
                System.getProperty("java.class.path"),
                MutantRun.class.getName(),
                Integer.toString(mutants)));
    folders().map(Path::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  /** Our own wires always; the shared ones where they are. */
  private static Stream<Path> folders() {
    return Stream.of("src/test/resources/wires", "../../shared/fixtures/wire")
        .map(Path::of)
        .filter(Files::isDirectory);
  }
}
