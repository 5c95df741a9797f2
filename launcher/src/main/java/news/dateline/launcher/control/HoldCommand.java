package news.dateline.launcher.control;

import java.util.Optional;
import news.dateline.article.ControlDeed;
import picocli.CommandLine.Command;

/** {@code dateline hold}. */
@Command(
    name = "hold",
    description =
        "Hold an article: nobody sees it, also in versions to come, until it is released.",
    footer = {
      "",
      "Its text is kept. With its uri and its --source an article can be held before it comes.",
      "",
      "Exit code: 0 it is done, 1 it cannot be done, 2 wrong usage or several articles, 3 no system"
          + " answered or it was not carried out in time.",
      "",
      "Example: ./dateline hold tag:harbour --reason \"the desk waits for a second source\""
    })
public final class HoldCommand extends DeedCommand {
  @Override
  ControlDeed deed() {
    return ControlDeed.HOLD;
  }

  @Override
  Optional<String> objection(Target target) {
    return target.visibility().equals(KILLED)
        ? Optional.of("is killed: there is nothing to hold")
        : Optional.empty();
  }
}
