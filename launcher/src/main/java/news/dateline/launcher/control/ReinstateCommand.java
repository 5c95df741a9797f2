package news.dateline.launcher.control;

import java.util.Optional;
import news.dateline.article.ControlDeed;
import picocli.CommandLine.Command;

/** {@code dateline reinstate}. */
@Command(
    name = "reinstate",
    description =
        "Reinstate an article after a kill: a copy that is received from now on is shown again.",
    footer = {
      "",
      "It is the only way past a kill, by hand or by wire. What was received until now stays gone: its text is not kept. Ask the wire to send the story again.",
      "",
      "Exit code: 0 it is done, 1 it cannot be done, 2 wrong usage or several articles, 3 no system"
          + " answered or it was not carried out in time.",
      "",
      "Example: ./dateline reinstate tag:harbour --reason \"killed by mistake, the wire sends it again\""
    })
public final class ReinstateCommand extends DeedCommand {
  @Override
  ControlDeed deed() {
    return ControlDeed.REINSTATE;
  }

  @Override
  Optional<String> objection(Target target) {
    return target.visibility().equals(KILLED)
        ? Optional.empty()
        : Optional.of("is not killed: there is nothing to reinstate");
  }
}
