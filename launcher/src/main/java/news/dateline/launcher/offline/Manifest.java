package news.dateline.launcher.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON lines in, one line out for each, in order. What is wrong with one line is that line's
 * answer.
 *
 * @param name the file, or {@code -} for standard input
 */
record Manifest(String name) {

  /** What is done with a line. */
  @FunctionalInterface
  interface Work {
    /** Adds the answer's fields. */
    void answer(ManifestLine line, ObjectNode answer) throws InputException;
  }

  /** The folder that paths in it are relative to. */
  Path folder() {
    return isStandardInput()
        ? Path.of("")
        : Objects.requireNonNullElse(Path.of(name).getParent(), Path.of(""));
  }

  /** Returns {@link ExitCode#OK}, or {@link ExitCode#REFUSED} if some line's answer is an error. */
  int run(Work work, Screen screen) {
    boolean allWell = true;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ObjectNode answer = answer(line, work);
        allWell &= !answer.has("error");
        screen.result(answer.toString());
      }
    } catch (NoSuchFileException _) {
      throw new CommandFailure("There is no manifest %s.".formatted(name), ExitCode.USAGE);
    } catch (IOException e) {
      throw new CommandFailure(
          "The manifest %s cannot be read: %s".formatted(name, e.getMessage()), ExitCode.USAGE);
    }
    return allWell ? ExitCode.OK : ExitCode.REFUSED;
  }

  private static ObjectNode answer(String text, Work work) {
    JsonNode id = NullNode.getInstance();
    try {
      ManifestLine line = ManifestLine.read(text);
      id = line.id();
      ObjectNode answer = ManifestLine.answer(id);
      work.answer(line, answer);
      return answer;
    } catch (InputException e) {
      return ManifestLine.answer(id).put("error", e.getMessage());
    }
  }

  private InputStream open() throws IOException {
    // Standard input is closed with the reader: a command reads it once.
    return isStandardInput() ? System.in : Files.newInputStream(Path.of(name));
  }

  private boolean isStandardInput() {
    return name.equals(WireFile.STANDARD_INPUT);
  }
}
