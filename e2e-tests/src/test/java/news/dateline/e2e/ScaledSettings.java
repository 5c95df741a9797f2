package news.dateline.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of {@code ops}, with their times divided as {@code ops/prometheus/scale} does. */
final class ScaledSettings {
  static final Path OPS = Path.of("..", "ops");

  /** Two minutes become two seconds, and Prometheus looks four times a second. */
  private static final String TIMES = "60";

  private ScaledSettings() {}

  static String of(String file) throws IOException, InterruptedException {
    Process scale =
        new ProcessBuilder(OPS.resolve("prometheus/scale").toString(), TIMES)
            .redirectInput(OPS.resolve(file).toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String scaled = new String(scale.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (scale.waitFor() != 0) {
      throw new IllegalStateException(file + " cannot be scaled");
    }
    return scaled;
  }

  /** Writes the scaled rules, under the names they have. */
  static void writeRules(Path folder) throws IOException, InterruptedException {
    for (String rules : new String[] {"recording.yml", "alerts.yml"}) {
      Files.writeString(folder.resolve(rules), of("prometheus/" + rules));
    }
  }
}
