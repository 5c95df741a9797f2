package news.dateline.launcher.client;

import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that says which index-service is meant; that of the ports is another's. */
public final class Index {
  @Option(
      names = "--index",
      paramLabel = "URL",
      description = "A deployed index-service, in place of the one on this machine.")
  private @Nullable String index;

  /** Which service is meant; nothing is sent to it. */
  public ServiceAddress address(CommandSpec spec, Ports ports) {
    String name = Part.INDEX.title();
    return index == null
        ? new ServiceAddress(
            name, "http://127.0.0.1:" + ports.of(Part.INDEX), null, ServiceAddress.START_IT)
        : new ServiceAddress(
            name,
            ServiceAddress.checked("--index", index, "http://index.example:8083", spec),
            null,
            "is that the address of an index-service?");
  }
}
