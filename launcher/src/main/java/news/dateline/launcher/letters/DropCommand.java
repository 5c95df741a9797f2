package news.dateline.launcher.letters;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline dead-letters drop}. */
@Command(
    name = "drop",
    description =
        "Give open dead letters up. The balance sheet counts them as dead-lettered for good, for the"
            + " reason 'dropped'.",
    footer = {
      "",
      "Nothing is deleted: a dropped letter is listed with --state dropped and can be replayed while"
          + " it is kept.",
      "",
      "Exit code: 0 all were dropped, 1 some or none, or there are more, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline dead-letters drop q5k2… --why \"a test message of the wire\""
    })
final class DropCommand extends OrderCommand {
  @Option(
      names = "--why",
      paramLabel = "TEXT",
      required = true,
      description = "Why, for whoever looks later.")
  private String why = "";

  @Override
  String action() {
    return "drop";
  }

  @Override
  String done() {
    return "dropped";
  }

  @Override
  void describe(ObjectNode order, boolean many) {
    order.put("why", why);
  }
}
