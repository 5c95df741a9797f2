package news.dateline.launcher.control;

import java.util.Optional;
import news.dateline.article.ControlDeed;
import picocli.CommandLine.Command;

/** {@code dateline release}. */
@Command(
    name = "release",
    description =
        "Release an article: end a hold, and what its wire withheld or put under embargo until now.",
    footer = {
      "",
      "Versions that come later under an embargo wait for it as ever. What is killed or expired stays so.",
      "",
      "Exit code: 0 it is done, 1 it cannot be done, 2 wrong usage or several articles, 3 no system"
          + " answered or it was not carried out in time.",
      "",
      "Example: ./dateline release tag:harbour --reason \"confirmed by the port authority\""
    })
public final class ReleaseCommand extends DeedCommand {
  @Override
  ControlDeed deed() {
    return ControlDeed.RELEASE;
  }

  @Override
  Optional<String> objection(Target target) {
    return switch (target.visibility()) {
      case "" -> Optional.of("has not come: there is nothing to release");
      case KILLED -> Optional.of("is killed: only ./dateline reinstate leads out of that");
      case "live" -> Optional.of("is live already");
      default -> Optional.empty();
    };
  }
}
