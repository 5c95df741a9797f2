package news.dateline.launcher.watches;

import news.dateline.article.ArticleCodec;
import news.dateline.index.watch.WatchView;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline watches add}. */
@Command(
    name = "add",
    description = "Watch for stories that match a query, from now on.",
    footer = {
      "",
      "A webhook's secret is shown this once: its receiver checks signatures with it. The host may"
          + " be at a private address only where dateline.index.watches.private-hosts names it. Mail"
          + " needs spring.mail.host. Who knows the address of a feed may read it.",
      "",
      "Exit code: 0 added, 1 refused, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline watches add --query \"ferry source:newsroom\" --mail desk@example.org"
    })
final class AddCommand extends WatchCommand {
  @Option(
      names = "--query",
      paramLabel = "QUERY",
      required = true,
      description = "What a story has to match, in the syntax of docs/searching.md.")
  private String query = "";

  @ArgGroup(multiplicity = "1")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Channel channel;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "What the watch is called in lists, mails and feeds. Default: the query.")
  private @Nullable String name;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who adds it. Default: the user of this machine.")
  private String by = "";

  @Option(names = "--json", description = "Print the service's answer as it is.")
  private boolean json;

  /** One of these. */
  private static final class Channel {
    @Option(
        names = "--webhook",
        paramLabel = "URL",
        description = "POST signed JSON to this address.")
    private @Nullable String webhook;

    @Option(names = "--mail", paramLabel = "ADDRESS", description = "Send mail there.")
    private @Nullable String mail;

    @Option(names = "--rss", description = "Fill a feed, whose address is printed.")
    private boolean rss;
  }

  @Override
  protected int run(OperatorClient client, Screen screen) {
    ObjectNode wish = ArticleCodec.mapper().createObjectNode();
    wish.put("query", query).put("by", by);
    if (name != null) {
      wish.put("name", name);
    }
    if (channel.webhook != null) {
      wish.put("webhook", channel.webhook);
    } else if (channel.mail != null) {
      wish.put("mail", channel.mail);
    } else {
      wish.put("rss", channel.rss);
    }
    OperatorAnswer answer = client.post(WATCHES, wish.toString(), "adding the watch").requireOk();
    if (json) {
      screen.result(Visible.text(answer.body()));
      return ExitCode.OK;
    }
    WatchView watch = answer.as(WatchView.class);
    screen.result("Watch %s tells from now on.".formatted(Visible.text(watch.id())));
    if (watch.secret() != null) {
      screen.result("Secret of its signatures, shown this once: " + Visible.text(watch.secret()));
    }
    if (watch.feed() != null) {
      screen.result("Feed: " + Visible.text(watch.feed()));
    }
    screen.remark("Try it: ./dateline watches test " + Visible.text(watch.id()));
    return ExitCode.OK;
  }
}
