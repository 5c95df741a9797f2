package news.dateline.launcher.letters;

import news.dateline.index.letter.LetterList;
import news.dateline.launcher.client.Listing;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline dead-letters list}. */
@Command(
    name = "list",
    description = "List dead letters with the reason in words, the newest first.",
    footer = {
      "",
      "Exit code: 0 there are some, 1 there is none, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline dead-letters list --state all --source anadolu"
    })
final class ListCommand extends LetterCommand {
  @Mixin private LetterFilter filter = new LetterFilter();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "open",
      description = "open, replayed, dropped or all. Default: ${DEFAULT-VALUE}.")
  private Wanted state = Wanted.open;

  @Mixin private Listing listing = new Listing();

  /** As it is typed. */
  private enum Wanted {
    open,
    replayed,
    dropped,
    all
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    OperatorAnswer answer =
        filter.ask(client, state == Wanted.all ? "" : state.name(), listing.limit());
    LetterList list = answer.as(LetterList.class);
    listing.print(answer, list.letters().isEmpty(), () -> LetterTable.of(list), screen);
    remark(list, screen);
    return list.letters().isEmpty() ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static void remark(LetterList list, Screen screen) {
    int shown = list.letters().size();
    if (list.total() > shown) {
      screen.remark("%d of %d; say --limit for more.".formatted(shown, list.total()));
    }
    if (!list.complete()) {
      screen.remark("There are so many letters that only the newest were looked at.");
    }
    screen.remark(
        shown == 0
            ? "There is no such letter."
            : "More of one: ./dateline dead-letters show "
                + Visible.text(list.letters().getFirst().id()));
  }
}
