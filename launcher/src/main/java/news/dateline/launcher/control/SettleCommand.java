package news.dateline.launcher.control;

import news.dateline.article.ArticleCodec;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that takes a kill from the worklist. */
abstract class SettleCommand extends WorklistCommand {
  @Parameters(index = "0", paramLabel = "KILL", description = "The kill, as listed.")
  private String kill = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who does it. Default: the user of this machine.")
  private String by = "";

  /** Says in the order what is to be done. */
  abstract void describe(ObjectNode order);

  @Override
  protected final int run(OperatorClient client, Screen screen) {
    ObjectNode order = ArticleCodec.mapper().createObjectNode().put("by", by);
    describe(order);
    JsonNode settled =
        client
            .post(
                WorklistCommand.KILLS + "/" + OperatorClient.encode(kill),
                order.toString(),
                "having it done")
            .requireOk()
            .json();
    String state = settled.path("state").asString("");
    String story = settled.path("resolvedTo").asString("");
    screen.result(
        Visible.text("%s is %s%s.".formatted(kill, state, story.isEmpty() ? "" : ": " + story)));
    boolean mine = settled.path("by").asString("").equals(by);
    if (!mine) {
      screen.remark("It was settled before; nothing has changed.");
    }
    return mine ? ExitCode.OK : ExitCode.REFUSED;
  }
}
