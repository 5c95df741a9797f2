package news.dateline.launcher.client;

import java.util.List;
import java.util.concurrent.Callable;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;
import news.dateline.launcher.offline.InputException;
import news.dateline.launcher.offline.WireFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline send}. */
@Command(
    name = "send",
    description = "Send wire files to a running system.",
    footer = {
      "",
      "Prints a line for each item: accepted, its id and uri; or refused, the file, where and why.",
      "",
      "Exit code: 0 all was accepted, 1 something was refused, 2 wrong usage, 3 no system answered"
          + " or it did not take everything in time.",
      "",
      "Example: ./dateline send --source anadolu story.txt"
    })
public final class SendCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private PortOffset offset = new PortOffset();

  @Option(
      names = "--source",
      paramLabel = "ID",
      required = true,
      description = "The source the articles come from.")
  private String source = "";

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "Have every file read as this format, whatever it looks like.")
  private @Nullable String format;

  @Option(
      names = "--content-type",
      paramLabel = "TYPE",
      description = "The files' media type and charset, such as text/plain;charset=windows-1254.")
  private @Nullable String contentType;

  @Option(
      names = "--article-uri",
      paramLabel = "URI",
      description = "The story's identity, where the file states none.")
  private @Nullable String articleUri;

  @Option(
      names = "--backlog",
      description =
          "Send an import: live news passes it. Kills and urgency 1 and 2 are live all the same.")
  private boolean backlog;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "The source's API key, where the system requires one. Better in the environment variable"
              + " DATELINE_API_KEY, which other users of the machine do not see.")
  private @Nullable String key = System.getenv("DATELINE_API_KEY");

  @Option(names = "--json", description = "Print the system's answers as they are, one a line.")
  private boolean json;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Wire files; - is standard input.")
  private List<String> files = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    String ingestUri = offset.ports(spec).ingestUri();
    int exitCode = ExitCode.OK;
    try (LoopbackHttp http = new LoopbackHttp()) {
      ArticleSender sender = new ArticleSender(http, ingestUri, key, screen::remark);
      for (String file : files) {
        exitCode = Math.max(exitCode, send(file, sender, screen));
      }
      return exitCode;
    } catch (NoAnswerException e) {
      throw new CommandFailure(
          e.getMessage() + ": start the system with ./dateline up, or say --port-offset.",
          ExitCode.UNREACHABLE);
    }
  }

  private int send(String file, ArticleSender sender, Screen screen) throws NoAnswerException {
    try {
      Delivered delivered =
          sender.send(
              new Shipment(
                  source, WireFile.read(file).bytes(), contentType, format, articleUri, backlog));
      if (json) {
        screen.result(Visible.text(delivered.raw()));
      } else {
        delivered.items().forEach(item -> print(file, item, screen));
      }
      return delivered.exitCode();
    } catch (InputException e) {
      screen.problem(Visible.text(file + ": " + e.getMessage()));
      return ExitCode.REFUSED;
    }
  }

  private static void print(String file, ItemAnswer item, Screen screen) {
    if (item.isAccepted()) {
      screen.result(
          screen.toned(Tone.GOOD, Visible.text(item.outcome()))
              + "  "
              + Visible.text(item.particulars()));
    } else {
      screen.result(
          screen.toned(Tone.BAD, Visible.text(item.outcome()))
              + "  "
              + Visible.text(file + "  " + item.particulars()));
    }
    item.warningLines().forEach(line -> screen.remark(Visible.text(file + ": warning: " + line)));
  }
}
