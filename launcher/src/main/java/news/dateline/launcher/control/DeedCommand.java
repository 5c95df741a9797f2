package news.dateline.launcher.control;

import java.util.List;
import java.util.Optional;
import news.dateline.article.ControlDeed;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** A command that does something to one article. */
abstract class DeedCommand extends ControlCommand {
  /** As documents say it. */
  static final String KILLED = "killed";

  @Mixin private Named named = new Named();

  /** What is done. */
  abstract ControlDeed deed();

  /** Why it cannot be done to this article; empty where it can. */
  abstract Optional<String> objection(Target target);

  @Override
  final int run(Controls controls, Screen screen) {
    Target target = named.target(controls);
    objection(target)
        .ifPresent(
            why -> {
              throw new CommandFailure(Visible.text(target.name() + " " + why), ExitCode.REFUSED);
            });
    return carryOut(deed(), target, controls, screen);
  }

  /** Does it, waits for what comes of it and tells that. */
  static int carryOut(ControlDeed deed, Target target, Controls controls, Screen screen) {
    String control = controls.send(deed, List.of(target), "sending it").getFirst();
    JsonNode entry = controls.await(control);
    String before = entry.path("before").asString("");
    screen.result(
        Visible.text(
            "%s (%s) was %s and is %s."
                .formatted(
                    target.name(),
                    target.id(),
                    before.isEmpty() ? "not there yet" : before,
                    entry.path("after").asString(""))));
    screen.remark("Control %s; who and why: ./dateline audit".formatted(control));
    return ExitCode.OK;
  }
}
