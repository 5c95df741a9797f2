package news.dateline.launcher.sources;

import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline sources set}. */
@Command(
    name = "set",
    description =
        "Change the profile of a source that was added while the service ran, or make one of that"
            + " id.",
    footer = {
      "",
      "Keys are those of sources.yaml, with a dot for what stands under another key; a list is"
          + " written with commas, and nothing after the = removes the key.",
      "",
      "Exit code: 0 it is so now, 1 it cannot be, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline sources set harbour zone=Europe/Lisbon longestGap=6h feed.pages=always"
    })
final class SetCommand extends SourceCommand {
  private static final int NOT_FOUND = 404;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "KEY=VALUE",
      description = "What it is to be.")
  private List<String> settings = List.of();

  @Override
  protected int run(OperatorClient client, Screen screen) {
    for (String setting : settings) {
      if (setting.indexOf('=') <= 0) {
        throw new ParameterException(
            spec().commandLine(),
            "'%s' is no setting; write key=value, such as zone=Europe/Lisbon".formatted(setting));
      }
    }
    ObjectNode profile = profile(client.get(OperatorClient.source(id())));
    settings.forEach(setting -> Setting.of(setting).into(profile));
    client.replace(OperatorClient.source(id()), profile.toString()).as(SourceView.class);
    screen.remark(Visible.text("'%s' is set, from now on.".formatted(id())));
    return ExitCode.OK;
  }

  private static ObjectNode profile(OperatorAnswer answer) {
    ObjectNode profile = ArticleCodec.mapper().createObjectNode();
    if (answer.status() != NOT_FOUND
        && answer.as(SourceView.class).profile() instanceof ObjectNode known) {
      profile.setAll(known);
    }
    return profile;
  }
}
