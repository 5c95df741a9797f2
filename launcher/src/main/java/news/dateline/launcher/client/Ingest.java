package news.dateline.launcher.client;

import java.util.List;
import java.util.function.UnaryOperator;
import news.dateline.launcher.local.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which ingest-service is meant. */
public final class Ingest {
  /** Names the operator's secret: on a command line, every user of the machine could read it. */
  public static final String KEY_VARIABLE = "DATELINE_OPERATOR_KEY";

  private static final String NAME = "ingest-service";

  @Mixin private PortOffset offset = new PortOffset();

  @Option(
      names = "--ingest",
      paramLabel = "URL",
      description =
          "A deployed ingest-service, in place of the one on this machine. Its operator's key is"
              + " taken from the environment: DATELINE_OPERATOR_KEY.")
  private @Nullable String ingest;

  private final UnaryOperator<@Nullable String> environment;

  /** With the environment of this process. */
  public Ingest() {
    this(System::getenv);
  }

  /** With another environment, for tests. */
  public Ingest(UnaryOperator<@Nullable String> environment) {
    this.environment = environment;
  }

  /** Which service is meant; nothing is sent to it. */
  public ServiceAddress address(CommandSpec spec) {
    requireAfterCommand(spec);
    String local = offset.ports(spec).ingestUri();
    String key = HeaderText.key(environment.apply(KEY_VARIABLE));
    return ingest == null
        ? new ServiceAddress(NAME, local, key, ServiceAddress.START_IT)
        : new ServiceAddress(
            NAME,
            ServiceAddress.checked("--ingest", ingest, "https://ingest.example:8081", spec),
            key,
            "is that the address of an ingest-service?");
  }

  /** The ports of the system on this machine. */
  public Ports ports(CommandSpec spec) {
    return offset.ports(spec);
  }

  /** Before the command they would be options of {@code sources} itself, and another service's. */
  private static void requireAfterCommand(CommandSpec spec) {
    CommandSpec parent = spec.parent();
    for (String option : List.of("--port-offset", "--ingest")) {
      if (parent != null
          && parent.findOption(option) != null
          && parent.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new ParameterException(
            spec.commandLine(), "Write %s after '%s'.".formatted(option, spec.name()));
      }
    }
  }
}
