package news.dateline.launcher.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.console.Bytes;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline raw}. */
@Command(
    name = "raw",
    description = "Show the original bytes of a delivery, also of one that was refused.",
    footer = {
      "",
      "Articles, receipts and the answer to a push name the hash: rawSha256. Standard output gets"
          + " the bytes and nothing else; on a terminal they are shown as UTF-8 text without control"
          + " characters.",
      "",
      "Exit code: 0 shown, 1 nothing with this hash is kept, 2 wrong usage, 3 no system answered or"
          + " its archive cannot be read.",
      "",
      "Example: ./dateline raw 9f86d081 -o story.xml"
    })
public final class RawCommand implements Callable<Integer> {
  private static final int FEWEST_DIGITS = 8;
  private static final int DIGITS = 64;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Ingest ingest = new Ingest();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the bytes there.")
  private @Nullable Path output;

  @Option(
      names = "--info",
      description = "Show when, from where and how often they came, in place of the bytes.")
  private boolean info;

  @Parameters(paramLabel = "SHA", description = "The SHA-256, or at least its first 8 digits.")
  private String sha256 = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private final Bytes standardOutput;

  /** Writes to standard output. */
  public RawCommand() {
    this(Bytes.onStandardOutput());
  }

  RawCommand(Bytes standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    RawService service = new RawService(ingest.address(spec));
    requireHash();
    if (info) {
      RawCopies copies = service.copies(sha256);
      screen.result(copies.summary());
      screen.result(copies.table());
    } else if (output == null) {
      standardOutput.write(service.bytes(sha256));
    } else {
      write(service.bytes(sha256), output);
    }
    return ExitCode.OK;
  }

  private static void write(byte[] bytes, Path file) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new CommandFailure("%s cannot be written: %s.".formatted(file, e), ExitCode.USAGE);
    }
  }

  private void requireHash() {
    boolean hexadecimal = sha256.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    if (!hexadecimal || sha256.length() < FEWEST_DIGITS || sha256.length() > DIGITS) {
      throw new ParameterException(
          spec.commandLine(),
          "'%s' is no hash: give its 64 hexadecimal digits, or at least the first 8 of them."
              .formatted(sha256));
    }
  }
}
