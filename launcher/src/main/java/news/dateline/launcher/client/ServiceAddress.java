package news.dateline.launcher.client;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A service, and how to be let in.
 *
 * @param name such as {@code ingest-service}
 * @param base its address, without a slash at the end
 * @param key the operator's secret, where there is one
 * @param advice what to do when nothing answers
 */
public record ServiceAddress(String name, String base, @Nullable String key, String advice) {
  /** What to do when nothing answers on this machine. */
  static final String START_IT = "start the system with ./dateline up, or say --port-offset";

  /**
   * An address that a user has given, without a slash at the end; what is none is a usage error.
   *
   * @param option by which it was given
   * @param example one that is right
   */
  static String checked(String option, String address, String example, CommandSpec spec) {
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
        "%s '%s' is no address; write one such as %s".formatted(option, address, example));
  }
}
