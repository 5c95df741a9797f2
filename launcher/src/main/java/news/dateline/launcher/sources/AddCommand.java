package news.dateline.launcher.sources;

import java.util.Optional;
import java.util.function.Function;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.operator.Discovered;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Question;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline sources add}. */
@Command(
    name = "add",
    description =
        "Find the feed or news sitemap of a site, propose a source for it, show its last five stories"
            + " as they are read, and start it.",
    footer = {
      "",
      "On a terminal it asks before it starts; elsewhere it starts with --yes alone. What it guessed"
          + " is said; the options say it better.",
      "",
      "Exit code: 0 it is a source now, 1 there is no readable feed or it was not wanted, 2 wrong"
          + " usage, 3 no system answered.",
      "",
      "Example: ./dateline sources add https://www.harbour-press.example --zone Europe/Lisbon"
    })
final class AddCommand extends OperatorCommand {
  @Mixin private Wishes wishes = new Wishes();

  @Option(
      names = {"-y", "--yes"},
      description = "Start it without asking.")
  private boolean yes;

  @Parameters(paramLabel = "URL", description = "The site, one of its pages, or the feed itself.")
  private String url = "";

  private final Function<String, Optional<Boolean>> asking;

  AddCommand() {
    this(Question::ask);
  }

  /** Asks in another way than at the terminal. */
  AddCommand(Function<String, Optional<Boolean>> asking) {
    this.asking = asking;
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    Discovered found =
        client
            .post("/v1/discover", wishes.request(url), "looking for a feed at " + url)
            .as(Discovered.class);
    ProposalCard card = new ProposalCard(found);
    card.print(screen);
    Discovered.Proposal proposal = found.proposal();
    if (proposal == null || proposal.already() != null) {
      return ExitCode.REFUSED;
    }
    return yes ? start(proposal, client, screen) : ask(proposal, client, screen);
  }

  private int ask(Discovered.Proposal proposal, OperatorClient client, Screen screen) {
    Optional<Boolean> answer =
        asking.apply("Start '%s'? [y/N] ".formatted(Visible.text(proposal.id())));
    if (answer.isEmpty()) {
      screen.problem("Nothing was added: there is no terminal to ask at; say --yes to add it.");
      return ExitCode.USAGE;
    }
    if (answer.get()) {
      return start(proposal, client, screen);
    }
    screen.remark("Nothing was added.");
    return ExitCode.REFUSED;
  }

  private static int start(Discovered.Proposal proposal, OperatorClient client, Screen screen) {
    String profile = ArticleCodec.mapper().writeValueAsString(proposal.profile());
    SourceView source =
        client.make(OperatorClient.source(proposal.id()), profile).as(SourceView.class);
    String next = source.feed() == null ? "now" : SourceTable.nextPoll(source.feed(), source.at());
    screen.result("");
    screen.result(
        Visible.text(
            "'%s' is a source now: its feed is polled %s, then as often as it publishes."
                .formatted(source.id(), next)));
    screen.remark(Visible.text("Watch it: ./dateline sources show " + source.id()));
    return ExitCode.OK;
  }
}
