package news.dateline.launcher.letters;

import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.index.letter.LetterList;
import news.dateline.index.letter.LetterSheet;
import news.dateline.index.letter.LetterView;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that has something done with letters, which are named or chosen. */
abstract class OrderCommand extends LetterCommand {
  private static final int A_REQUEST = 50; // so that progress is seen
  private static final int ALL = 10_000; // more than the service has in one list
  private static final int MOST_LIVE = 10; // as the service has it, which sees a request alone

  @Parameters(paramLabel = "ID", description = "The letters; or choose open ones as below.")
  private List<String> ids = List.of();

  @Mixin private LetterFilter filter = new LetterFilter();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who does it. Default: the user of this machine.")
  private String by = "";

  @Option(names = "--dry-run", description = "List the letters that are meant, and do nothing.")
  private boolean dryRun;

  /** What is done, as the service names it. */
  abstract String action();

  /** What was done, in words. */
  abstract String done();

  /** Adds what belongs to the action; {@code many} says that they may be too many for live news. */
  abstract void describe(ObjectNode order, boolean many);

  final int named() {
    return ids.size();
  }

  @Override
  protected final int run(OperatorClient client, Screen screen) {
    if (ids.isEmpty() == filter.isEmpty()) {
      throw usage("Name letters by their ids, or choose them by --reason-is or --source.");
    }
    boolean chosen = ids.isEmpty();
    ObjectNode order = ArticleCodec.mapper().createObjectNode();
    order.put("action", action());
    order.put("by", by);
    describe(order, chosen || ids.size() > MOST_LIVE);
    if (!chosen && !dryRun) {
      return carryOut(order, ids, client, screen);
    }
    LetterList letters = chosen ? filter.letters(client, "open", ALL) : named(client);
    if (letters.letters().isEmpty()) {
      screen.remark("There is no such open letter.");
      return ExitCode.REFUSED;
    }
    if (dryRun) {
      screen.result(LetterTable.of(letters));
      screen.remark("%d would be %s.".formatted(letters.letters().size(), done()));
      return unlessMore(letters, ExitCode.OK, screen);
    }
    List<String> meant = letters.letters().stream().map(LetterView::id).toList();
    return unlessMore(letters, carryOut(order, meant, client, screen), screen);
  }

  private static int unlessMore(LetterList letters, int exitCode, Screen screen) {
    if (letters.complete() && letters.total() == letters.letters().size()) {
      return exitCode;
    }
    screen.remark("There are more such letters: say it again when these are done.");
    return ExitCode.REFUSED;
  }

  private LetterList named(OperatorClient client) {
    List<LetterSheet> sheets =
        ids.stream().map(id -> client.get(letter(id)).as(LetterSheet.class)).toList();
    return new LetterList(
        sheets.getFirst().at(),
        sheets.size(),
        true,
        sheets.stream().map(LetterSheet::letter).toList());
  }

  private int carryOut(ObjectNode order, List<String> meant, OperatorClient client, Screen screen) {
    LiveLine progress = screen.liveLine();
    int done = 0;
    for (int from = 0; from < meant.size(); from += A_REQUEST) {
      List<String> some = meant.subList(from, Math.min(meant.size(), from + A_REQUEST));
      order.put("ids", String.join(",", some));
      JsonNode answer =
          client
              .post(LETTERS, order.toString(), "%d of %d %s".formatted(from, meant.size(), done()))
              .requireOk()
              .json();
      for (JsonNode letter : answer.path("letters")) {
        if (letter.path("done").asBoolean(false)) {
          done++;
        } else {
          screen.problem(
              Visible.text(
                  "%s: %s"
                      .formatted(
                          letter.path("id").asString(""), letter.path("problem").asString(""))));
        }
      }
      progress.show("%d of %d %s".formatted(done, meant.size(), done()));
    }
    progress.clear();
    screen.result("%d of %d %s.".formatted(done, meant.size(), done()));
    return done == meant.size() ? ExitCode.OK : ExitCode.REFUSED;
  }

  final ParameterException usage(String sentence) {
    return new ParameterException(spec().commandLine(), sentence);
  }

  static void put(ObjectNode order, String name, @Nullable String value) {
    if (value != null) {
      order.put(name, value);
    }
  }
}
