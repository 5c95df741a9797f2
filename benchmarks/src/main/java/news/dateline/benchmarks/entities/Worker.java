package news.dateline.benchmarks.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a class of this class path in a JVM of its own. */
final class Worker {
  private Worker() {}

  /** Gives each line of output to {@code lines}; its errors go where ours go. */
  static void run(String main, String heap, List<String> arguments, Consumer<String> lines)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // One thread reads: a parallel collector's threads would only blur what it costs.
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + heap));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().forEach(lines);
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("%s ended with status %d".formatted(main, status));
    }
  }
}
