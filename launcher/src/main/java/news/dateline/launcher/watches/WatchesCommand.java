package news.dateline.launcher.watches;

import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline watches}. */
@Command(
    name = "watches",
    description =
        "Saved queries that tell of every story that matches, within seconds: by a signed webhook, by"
            + " mail, or in an RSS feed.",
    subcommands = {AddCommand.class, ListCommand.class, TestCommand.class, RemoveCommand.class},
    footer = {
      "",
      "A watch tells once of each story and change from its adding on, and of the end of a story"
          + " that it has told, whether that still matches or not. The syntax of queries is in"
          + " docs/searching.md, what receivers get in docs/story-control.md.",
      "",
      "Example: ./dateline watches add --query \"org:\\\"European Union\\\" coming:7d\" --rss"
    })
public final class WatchesCommand {
  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private StandardOptions options = new StandardOptions();
}
