package news.dateline.launcher.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.ControlDeed;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Question;
import news.dateline.launcher.console.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;

/** {@code dateline purge}. */
@Command(
    name = "purge",
    description =
        "Remove articles by contract or by order of a court: their text goes for good, from everywhere"
            + " but the topics, which forget it in time.",
    footer = {
      "",
      "With --uri one article, also before it comes; with --source, --before or both all of these that"
          + " there are now. It says how many and asks. Each is a kill that is marked as a purge: the"
          + " article stays known, so that no late copy comes back.",
      "",
      "Exit code: 0 all are purged, 1 none is meant, or some are not purged yet, 2 wrong usage or not"
          + " confirmed, 3 no system answered.",
      "",
      "Example: ./dateline purge --source anadolu --before 2026-01-01T00:00:00Z --reason \"the contract ended\""
    })
public final class PurgeCommand extends ControlCommand {
  private static final int A_REQUEST = 500; // as the service takes it
  private static final Duration PATIENCE =
      Duration.ofMinutes(1); // without any progress: they yield to live news
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1); // a refresh

  @Option(names = "--uri", paramLabel = "URI", description = "The article with this uri or id.")
  private @Nullable String uri;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "Those of this source.")
  private @Nullable String source;

  @Option(
      names = "--before",
      paramLabel = "TIME",
      description = "Those received until then, such as 2026-01-01T00:00:00Z.")
  private @Nullable Instant before;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Override
  int run(Controls controls, Screen screen) {
    if (uri != null && before == null) {
      return DeedCommand.carryOut(
          ControlDeed.PURGE, Named.target(uri, source, controls), controls, screen);
    }
    if (uri != null || (source == null && before == null)) {
      throw usage("Say either --uri, or --source, --before or both.");
    }
    long total = controls.page(query() + "&limit=1").path("total").asLong();
    if (total == 0) {
      screen.remark("There is no such article that is not purged.");
      return ExitCode.REFUSED;
    }
    if (!yes && !confirmed(total)) {
      return ExitCode.USAGE;
    }
    LiveLine progress = screen.liveLine();
    int sent = send(controls, total, progress);
    long left = await(controls, sent, progress);
    progress.clear();
    screen.result("%d of %d articles purged.".formatted(total - left, total));
    if (left == 0) {
      return ExitCode.OK;
    }
    screen.remark("The others follow when live news lets them, or have come since: say it again.");
    return ExitCode.REFUSED;
  }

  private boolean confirmed(long total) {
    return Question.ask(
            "Purge %d articles%s%s? Their text goes for good. [y/N] "
                .formatted(
                    total,
                    source == null ? " of all sources" : " of " + source,
                    before == null ? "" : " received until " + before))
        .orElseThrow(
            () ->
                usage(
                    "%d articles are meant, and there is no terminal to ask at: say --yes."
                        .formatted(total)));
  }

  private int send(Controls controls, long total, LiveLine progress) {
    int sent = 0;
    String next = "";
    do {
      JsonNode page =
          controls.page(query() + "&limit=" + A_REQUEST + (next.isEmpty() ? "" : "&after=" + next));
      List<Target> targets = new ArrayList<>();
      page.path("articles").forEach(head -> targets.add(Target.of(head)));
      if (!targets.isEmpty()) {
        controls.send(ControlDeed.PURGE, targets, "%d of %d sent".formatted(sent, total));
        sent += targets.size();
        progress.show("%d of %d sent".formatted(sent, total));
      }
      next = OperatorClient.encode(page.path("next").asString(""));
    } while (!next.isEmpty());
    return sent;
  }

  /** How many are left when all are purged, or when nothing has changed for a while. */
  private long await(Controls controls, int sent, LiveLine progress) {
    long least = Long.MAX_VALUE;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      long left = controls.page(query() + "&limit=1").path("total").asLong();
      progress.show("%d of %d purged".formatted(sent - left, sent));
      if (left < least) {
        least = left;
        deadline = System.nanoTime() + PATIENCE.toNanos();
      }
      if (left == 0 || System.nanoTime() > deadline) {
        return left;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private String query() {
    return Stream.of(
            "purged=false",
            source == null ? "" : "source=" + OperatorClient.encode(source),
            before == null ? "" : "before=" + OperatorClient.encode(before.toString()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec().commandLine(), sentence);
  }
}
