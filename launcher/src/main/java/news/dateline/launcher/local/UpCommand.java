package news.dateline.launcher.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import news.dateline.launcher.console.StandardOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline up}. */
@Command(
    name = "up",
    description = "Start the whole system on this machine and keep it running until Ctrl-C.")
public final class UpCommand implements Callable<Integer> {
  private static final int GIVEN_UP = 1;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where it keeps everything (default: the folder data of the project).")
  private Path data = LocalOptions.defaultData();

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      description = "Added to every port, for a second system beside the first.")
  private int portOffset;

  @Option(
      names = "--sources-file",
      paramLabel = "FILE",
      description = "The source registry to use instead of the one that is built in.")
  private @Nullable Path sourcesFile;

  @Option(
      names = "--secure",
      description =
          "TLS, and keys for whoever asks something of the broker, the node or the intake. A data"
              + " folder that was secured once always is.")
  private boolean secure;

  @Option(
      names = "--for-long",
      description =
          "For a system that stays up: Java compiles with its second compiler, too. That takes half a"
              + " processor for some minutes and makes the same work cheaper from then on.")
  private boolean forLong;

  @Mixin private StandardOptions standard = new StandardOptions();

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws InterruptedException {
    try {
      Terminal terminal = Terminal.ofStandardError();
      return run(new Ports(portOffset), standard.quiet() ? Progress.none() : terminal.progress());
    } catch (IllegalArgumentException e) {
      return refuse(LocalSystemException.refused("Nothing was started: " + e.getMessage() + "."));
    } catch (LocalSystemException e) {
      return refuse(e);
    }
  }

  private int run(Ports ports, Progress progress) throws InterruptedException {
    Runnable endInOrder = () -> Runtime.getRuntime().halt(0);
    try (var system = LocalSystem.start(options(ports), progress, endInOrder)) {
      if (!standard.quiet()) {
        Path folder = data.toAbsolutePath().normalize();
        out.printf("Read the news at  %s%n", ports.deskUri());
        out.printf("Push articles to  %s%n", ports.ingestUri());
        boolean secured = Access.isSecured(folder);
        out.println(
            secured
                ? "API keys          are required: docs/security.md says how to make them"
                : "API keys          are not required: only this machine reaches it");
        out.printf(
            "Drop files in     %s%n", new DataFolder(folder).wires().resolve("inbox/SOURCE"));
        out.printf("Elasticsearch at  %s%n", system.elasticsearchUri());
        out.printf("Kafka at          %s%n", ports.bootstrapServers());
        out.printf("Data and logs in  %s%n", folder);
        if (secured) {
          out.printf("Keys and TLS in   %s%n", DataFolder.security(folder));
        }
        NodeFolders.elsewhere(data)
            .ifPresent(other -> out.printf("Elasticsearch's in  %s%n", other));
      }
      out.println("dateline is ready");
      if (out.checkError()) {
        return GIVEN_UP; // whoever waited for this line is gone
      }
      System.err.println(system.failure().get());
      return GIVEN_UP;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a failure is told as a sentence", e);
    }
  }

  private LocalOptions options(Ports ports) {
    LocalOptions open = LocalOptions.of(data, ports);
    LocalOptions quick = secure || Access.isSecured(data) ? open.withSecurity() : open;
    LocalOptions options = forLong ? quick.forLong() : quick;
    return sourcesFile == null
        ? options
        : options.withArguments(
            Part.INGEST,
            "--dateline.ingest.sources-file=file:" + sourcesFile.toAbsolutePath().normalize());
  }

  private static int refuse(LocalSystemException e) {
    System.err.println(e.getMessage());
    return e.exitCode();
  }
}
