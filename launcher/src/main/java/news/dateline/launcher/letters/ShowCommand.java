package news.dateline.launcher.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.index.letter.LetterSheet;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline dead-letters show}. */
@Command(
    name = "show",
    description =
        "Show a dead letter: what was wrong, each time that it failed, what was done about it, and"
            + " its original bytes.",
    footer = {
      "",
      "Bytes that are UTF-8 text are shown as text without control characters, others as a hex dump.",
      "",
      "Exit code: 0 shown, 1 there is no such letter, or its story was killed and its bytes are shown"
          + " to nobody, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline dead-letters show q5k2… -o letter.json"
    })
final class ShowCommand extends LetterCommand {
  @Parameters(paramLabel = "ID", description = "The letter.")
  private String id = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the bytes there, as they are.")
  private @Nullable Path output;

  @Option(
      names = "--failure",
      paramLabel = "N",
      description = "The bytes as they failed the first, second… time, in place of the last.")
  private @Nullable Integer failure;

  @Option(names = "--json", description = "Print the service's answer as it is, without the bytes.")
  private boolean json;

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer = client.get(letter(id));
    LetterSheet sheet = answer.as(LetterSheet.class);
    if (json) {
      screen.result(Visible.text(answer.body()));
    } else {
      SheetPrint.print(sheet, screen);
    }
    if (output != null) {
      write(bytes(client), output);
    } else if (!json) {
      screen.result("");
      ShownBytes.lines(bytes(client)).forEach(screen::result);
    }
    return ExitCode.OK;
  }

  private byte[] bytes(OperatorClient client) {
    return client.bytes(letter(id) + "/bytes" + (failure == null ? "" : "?failure=" + failure));
  }

  private static void write(byte[] bytes, Path file) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new CommandFailure("%s cannot be written: %s.".formatted(file, e), ExitCode.USAGE);
    }
  }
}
