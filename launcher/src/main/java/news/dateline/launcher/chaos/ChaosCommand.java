package news.dateline.launcher.chaos;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.LocalSystemException;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.Progress;
import news.dateline.launcher.local.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline chaos}. */
@Command(
    name = "chaos",
    description =
        "Start a whole system, send it made-up stories while its parts are killed, stopped and lied"
            + " to, and compare what it holds in the end with what it must hold.",
    footer = {
      "",
      "A seed repeats the stories, their order and the faults; what a fault meets is chance.",
      "",
      "Exit code: 0 index and balance sheet are exactly as they must be, 1 they are not (the"
          + " differences are listed, and the data stays), 2 wrong usage.",
      "",
      "Example: ./dateline chaos --stories 500 --faults 30"
    })
public final class ChaosCommand implements Callable<Integer> {
  private static final int MOST = 100_000; // what the oracle and one node hold with ease
  private static final int SEEDS = 1_000_000; // short enough to be read out

  @Mixin private StandardOptions options = new StandardOptions();

  @Option(
      names = "--stories",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many stories, each with up to seven versions. Default: ${DEFAULT-VALUE}.")
  private int stories;

  @Option(
      names = "--faults",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many faults, one after the other. Default: ${DEFAULT-VALUE}.")
  private int faults;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Repeats the run of that seed. Default: a new one, which is printed.")
  private long seed = ThreadLocalRandom.current().nextInt(SEEDS);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keep the data there. Default: a temporary folder that goes where nothing was found wrong.")
  private @Nullable Path data;

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      description = "Added to every port. Default: one at which all ports are free.")
  private @Nullable Integer portOffset;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Screen screen = Screen.of(spec, options);
    ChaosPlan plan = plan();
    RunFolder folder = RunFolder.of("chaos", data);
    screen.remark("Repeat this run with:  %s".formatted(plan.commandLine()));
    screen.remark(folder.sentence());
    try {
      boolean asItMustBe = run(plan, folder, screen);
      if (asItMustBe) {
        folder.discard();
      } else {
        screen.problem("Data and logs stay in " + folder.path());
      }
      return asItMustBe ? ExitCode.OK : ExitCode.REFUSED;
    } catch (LocalSystemException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e.exitCode());
    } catch (IOException e) {
      throw new CommandFailure(
          "The run cannot go on: %s. Data and logs stay in %s; repeat it with:  %s"
              .formatted(e.getMessage(), folder.path(), plan.commandLine()),
          ExitCode.REFUSED);
    }
  }

  private ChaosPlan plan() {
    if (stories < 1 || stories > MOST || faults < 0 || faults > MOST) {
      throw new CommandFailure(
          "--stories must be 1 to %d and --faults 0 to %d.".formatted(MOST, MOST), ExitCode.USAGE);
    }
    return new ChaosPlan(stories, faults, seed);
  }

  private boolean run(ChaosPlan plan, RunFolder folder, Screen screen)
      throws IOException, InterruptedException {
    Ports ports = ports();
    try (NodeProxy proxy = NodeProxy.before(URI.create(ports.elasticsearchUri()));
        LocalSystem system = start(folder, ports, proxy);
        ChaosRun run = new ChaosRun(plan, system, proxy, screen)) {
      return run.isAsItMustBe();
    }
  }

  private Ports ports() {
    try {
      return portOffset == null ? Ports.free() : new Ports(portOffset);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("Sorry, " + e.getMessage() + ".", ExitCode.USAGE);
    }
  }

  private LocalSystem start(RunFolder folder, Ports ports, NodeProxy proxy) throws IOException {
    Path registry = Files.createDirectories(folder.path()).resolve("sources.yaml");
    Files.writeString(registry, ChaosSource.registry());
    return LocalSystem.start(
        LocalOptions.of(folder.path(), ports)
            .without(Part.DESK) // which only reads
            .withArguments(
                Part.INGEST, "--dateline.ingest.sources-file=file:" + registry.toAbsolutePath())
            .withProxy(proxy.uri()),
        options.quiet() ? Progress.none() : Progress.onStandardError());
  }
}
