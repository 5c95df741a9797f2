package news.dateline.launcher.control;

import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline kills}. */
@Command(
    name = "kills",
    description =
        "Items that kill or hold another one: list those of which the story is not known, say which it"
            + " is, or that there is none.",
    subcommands = {ListCommand.class, ResolveCommand.class, DismissCommand.class},
    footer = {
      "",
      "A wire names what it kills by uri, number, slug or headline. Where exactly one of its stories"
          + " matches, that is killed at once; otherwise the kill stands here, and is looked at again"
          + " while the story may still come.",
      "",
      "Example: ./dateline kills list"
    })
public final class KillsCommand {
  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private StandardOptions options = new StandardOptions();
}
