package news.dateline.launcher.control;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline kills dismiss}. */
@Command(
    name = "dismiss",
    description = "Say that an item kills no story that is here.",
    footer = {
      "",
      "Exit code: 0 it is done, 1 it was settled before, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline kills dismiss q5k2… --reason \"we never took that story\""
    })
final class DismissCommand extends SettleCommand {
  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Override
  void describe(ObjectNode order) {
    order.put("action", "dismiss").put("reason", reason);
  }
}
