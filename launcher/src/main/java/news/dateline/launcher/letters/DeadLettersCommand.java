package news.dateline.launcher.letters;

import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline dead-letters}. */
@Command(
    name = "dead-letters",
    description =
        "What no service could read: list it, look at the original bytes, replay it as it was or"
            + " edited, or drop it.",
    subcommands = {ListCommand.class, ShowCommand.class, ReplayCommand.class, DropCommand.class},
    footer = {
      "",
      "A letter is open until it is replayed or dropped. A replay that fails again is the same"
          + " letter, and open again. To replay what went through already is harmless.",
      "",
      "Letters are kept in Kafka for 30 days; the index-service tells of them on its management"
          + " port, also while Elasticsearch is away.",
      "",
      "Example: ./dateline dead-letters list"
    })
public final class DeadLettersCommand {
  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private StandardOptions options = new StandardOptions();
}
