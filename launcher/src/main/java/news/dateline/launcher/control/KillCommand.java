package news.dateline.launcher.control;

import java.util.Optional;
import news.dateline.article.ControlDeed;
import picocli.CommandLine.Command;

/** {@code dateline kill}. */
@Command(
    name = "kill",
    description =
        "Kill an article: nobody may use it any more, in any version. Its text goes for good.",
    footer = {
      "",
      "What comes of it later is not shown either, until ./dateline reinstate. With its uri and its --source an article can be killed before it comes.",
      "",
      "Exit code: 0 it is done, 1 it cannot be done, 2 wrong usage or several articles, 3 no system"
          + " answered or it was not carried out in time.",
      "",
      "Example: ./dateline kill tag:harbour --reason \"the court's order of 11 March\""
    })
public final class KillCommand extends DeedCommand {
  @Override
  ControlDeed deed() {
    return ControlDeed.KILL;
  }

  @Override
  Optional<String> objection(Target target) {
    return Optional.empty(); // also of one that its wire has killed: a wire cannot undo this one
  }
}
