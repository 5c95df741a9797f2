package news.dateline.launcher.demo;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.PortOffset;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.LocalSystemException;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.Progress;
import news.dateline.launcher.local.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline demo}. */
@Command(
    name = "demo",
    description =
        "Start a whole system, send it the sample wire, and show what became of each article.",
    footer = {
      "",
      "Then a story comes every few seconds, now and then a correction or a kill, until Ctrl-C.",
      "",
      "Exit code: 0 every sample arrived where it should, 1 some did not, 2 wrong usage or ports"
          + " that are taken.",
      "",
      "Example: ./dateline demo --once"
    })
public final class DemoCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private PortOffset offset = new PortOffset();

  @Option(names = "--once", description = "Stop everything after the table.")
  private boolean once;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the data there. Default: a temporary folder that goes with the demo.")
  private @Nullable Path data;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Screen screen = Screen.of(spec, options);
    Ports ports = offset.ports(spec);
    AtomicBoolean ending = new AtomicBoolean();
    RunFolder folder = RunFolder.of("demo", data);
    try (LocalSystem system = start(folder, ports, ending, screen)) {
      return new Demo(system, screen, ending).run(once);
    } catch (NoAnswerException e) {
      throw new CommandFailure(
          "%s: its log is in %s.".formatted(e.getMessage(), folder.path().resolve("logs")),
          ExitCode.REFUSED);
    } finally {
      folder.discard();
    }
  }

  private LocalSystem start(RunFolder folder, Ports ports, AtomicBoolean ending, Screen screen) {
    screen.remark(folder.sentence());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true), "demo-ending"));
    Progress progress = options.quiet() ? Progress.none() : Progress.onStandardError();
    try {
      return LocalSystem.start(
          LocalOptions.of(folder.path(), ports),
          progress,
          () -> {
            folder.discard();
            Runtime.getRuntime().halt(ExitCode.OK); // Ctrl-C is how a demo ends
          });
    } catch (LocalSystemException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e.exitCode());
    }
  }
}
