package news.dateline.launcher.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program of this machine that may be missing, run in the project's folder. */
final class Program {
  /** The project's folder: a module's tests run in the module's. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Program() {}

  /** What it printed, or nothing where it cannot be started or fails. */
  static Optional<String> answer(String... command) {
    Result result = run(command);
    return result.exitCode() == 0 ? Optional.of(result.output()) : Optional.empty();
  }

  /** Exit code 127, as a shell's, where the program is missing. */
  static Result run(String... command) {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .directory(ROOT.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      return new Result(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  record Result(int exitCode, String output) {}
}
