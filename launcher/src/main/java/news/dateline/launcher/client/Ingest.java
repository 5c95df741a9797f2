package news.dateline.launcher.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which ingest-service is meant. */
public final class Ingest {
  /** Names the operator's secret: on a command line, every user of the machine could read it. */
  public static final String KEY_VARIABLE = "DATELINE_OPERATOR_KEY";

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

  /**
   * An ingest-service, and how to be let in.
   *
   * @param base its address, without a slash at the end
   * @param key the operator's secret, where there is one
   * @param advice what to do when nothing answers
   */
  public record Address(String base, @Nullable String key, String advice) {}

  /** Which service is meant; nothing is sent to it. */
  public Address address(CommandSpec spec) {
    requireAfterCommand(spec);
    String local = offset.ports(spec).ingestUri();
    String key = HeaderText.key(environment.apply(KEY_VARIABLE));
    return ingest == null
        ? new Address(local, key, "start the system with ./dateline up, or say --port-offset")
        : new Address(checked(ingest, spec), key, "is that the address of an ingest-service?");
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

  private static String checked(String address, CommandSpec spec) {
    try {
      URI uri = new URI(address);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
      }
    } catch (URISyntaxException _) {
      // told below
    }
    throw new ParameterException(
        spec.commandLine(),
        "--ingest '%s' is no address; write one such as https://ingest.example:8081"
            .formatted(address));
  }
}
