package news.dateline.launcher.versions;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import news.dateline.article.ArticleId;
import news.dateline.launcher.client.HttpAnswer;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.PortOffset;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.local.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline versions}. */
@Command(
    name = "versions",
    description = "Show an article's versions in order, and what changed from each to the next.",
    footer = {
      "",
      "The current version has a *. Under a version stand the receipts that brought it, and what"
          + " became of each. Text is shown only while the article may be read, and of the newest"
          + " changes up to about a million characters.",
      "",
      "Exit code: 0 shown, 1 no version is kept, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline versions tag:harbour --source newsroom"
    })
public final class VersionsCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");
  private static final int NOT_FOUND = 404;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private PortOffset offset = new PortOffset();

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "The source's id, to find an article by its uri.")
  private @Nullable String source;

  @Option(names = "--json", description = "Print the service's answer.")
  private boolean json;

  @Parameters(paramLabel = "ARTICLE", description = "The article's id, or its uri with --source.")
  private String article = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Screen screen = Screen.of(spec, options);
    String service = "http://127.0.0.1:" + offset.ports(spec).of(Part.INDEX);
    try (LoopbackHttp http = new LoopbackHttp()) {
      HttpAnswer answer = http.get(service + "/v1/articles/" + id() + "/versions");
      if (!answer.isOk()) {
        throw new CommandFailure(
            "%s says: %s."
                .formatted(
                    service, answer.json().path("detail").asString("HTTP " + answer.status())),
            answer.status() == NOT_FOUND ? ExitCode.REFUSED : ExitCode.UNREACHABLE);
      }
      if (json) {
        screen.result(answer.body());
      } else {
        new HistorySheet(answer.json()).print(screen);
      }
      return ExitCode.OK;
    } catch (NoAnswerException e) {
      throw new CommandFailure(
          e.getMessage() + ": start the system with ./dateline up, or say --port-offset.",
          ExitCode.UNREACHABLE);
    }
  }

  private String id() {
    if (source != null) {
      return ArticleId.of(source, article).value();
    }
    if (ID.matcher(article).matches()) {
      return article;
    }
    throw new ParameterException(
        spec.commandLine(),
        "'%s' is no article's id: say --source, to find it by its uri.".formatted(article));
  }
}
