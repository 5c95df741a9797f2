package news.dateline.launcher.sources;

import news.dateline.ingest.operator.MadeKey;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;

/** {@code dateline sources add-key}. */
@Command(
    name = "add-key",
    description = "Make a key that a source may push with, and print its secret.",
    footer = {
      "",
      "The secret is shown now and never again: the service keeps a hash of it. Two keys are valid at"
          + " once, so that a sender can change over; a third retires the oldest.",
      "",
      "Exit code: 0 it is made, 1 there is no such source, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline sources add-key anadolu > anadolu.key"
    })
final class AddKeyCommand extends SourceCommand {
  @Override
  protected int run(OperatorClient client, Screen screen) {
    MadeKey key =
        client.post(OperatorClient.source(id()) + "/keys", "", "making a key").as(MadeKey.class);
    screen.result(Visible.text(key.secret()));
    screen.remark(
        Visible.text(
            "Key %s of '%s': send it as 'Authorization: Bearer' and the secret. It is not shown again."
                .formatted(key.id(), id())));
    if (key.retired() != null) {
      screen.remark(
          Visible.text("Key %s is valid no more: two are at once.".formatted(key.retired())));
    }
    return ExitCode.OK;
  }
}
