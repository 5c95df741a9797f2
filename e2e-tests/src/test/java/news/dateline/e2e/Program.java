package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program that the build does not bring.
 *
 * @param debian the package that has it
 */
record Program(String name, String debian) {
  static final Program PROMETHEUS = new Program("prometheus", "prometheus");
  static final Program PROMTOOL = new Program("promtool", "prometheus");
  static final Program ALERTMANAGER =
      new Program("prometheus-alertmanager", "prometheus-alertmanager");
  static final Program AMTOOL = new Program("amtool", "prometheus-alertmanager");

  /** Skips the test where the program is absent, and says which package brings it. */
  void required() {
    assumeTrue(
        isInstalled(), () -> "%s is not installed: apt-get install %s".formatted(name, debian));
  }

  boolean isInstalled() {
    Map<String, String> environment = System.getenv();
    return Stream.of(environment.getOrDefault("PATH", "/usr/bin").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** Runs it to its end, which must be a good one. */
  void succeeds(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** Starts it; what it says goes to {@code NAME.log} in the folder. */
  Process start(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }
}
