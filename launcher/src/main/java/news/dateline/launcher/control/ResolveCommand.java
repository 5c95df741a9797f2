package news.dateline.launcher.control;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline kills resolve}. */
@Command(
    name = "resolve",
    description = "Say which story an item kills or holds; it is done at once, and audited.",
    footer = {
      "",
      "Exit code: 0 it is done, 1 it cannot be or was settled before, 2 wrong usage, 3 no system"
          + " answered.",
      "",
      "Example: ./dateline kills resolve q5k2… tag:harbour"
    })
final class ResolveCommand extends SettleCommand {
  @Parameters(index = "1", paramLabel = "ARTICLE", description = "The story's id or its uri.")
  private String article = "";

  @Override
  void describe(ObjectNode order) {
    order.put("action", "resolve").put("article", article);
  }
}
