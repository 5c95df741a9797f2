package news.dateline.benchmarks.lanes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.launcher.local.LocalSystem;

/** The most memory that each process has had, as Linux tells it. */
final class Footprint {
  private Footprint() {}

  static String of(LocalSystem system) {
    return system.parts().stream()
        .map(part -> part.title() + " " + peakMegabytes(system.processOf(part).pid()))
        .collect(Collectors.joining(", "));
  }

  private static String peakMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
          .findFirst()
          .orElse("?");
    } catch (IOException e) {
      return "unknown (" + e.getMessage() + ")";
    }
  }
}
