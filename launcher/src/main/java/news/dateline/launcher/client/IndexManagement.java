package news.dateline.launcher.client;

import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * The option that says which index-service's management port is meant; that of the ports is
 * another's.
 */
public final class IndexManagement {
  @Option(
      names = "--index",
      paramLabel = "URL",
      description =
          "The management port of a deployed index-service, in place of the one on this machine.")
  private @Nullable String index;

  /** Which service is meant; nothing is sent to it. */
  public ServiceAddress address(CommandSpec spec, Ports ports) {
    String name = Part.INDEX.title();
    String local = "http://127.0.0.1:" + ports.managementOf(Part.INDEX);
    return index == null
        ? new ServiceAddress(name, local, null, ServiceAddress.START_IT)
        : new ServiceAddress(
            name,
            ServiceAddress.checked("--index", index, "http://index.example:9083", spec),
            null,
            "is that the management port of an index-service?");
  }
}
