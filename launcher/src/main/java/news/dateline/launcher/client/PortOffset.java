package news.dateline.launcher.client;

import news.dateline.launcher.local.Ports;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that tells several systems on one machine apart. */
public final class PortOffset {
  @Option(
      names = "--port-offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "Added to every port, as in ./dateline up. Default: ${DEFAULT-VALUE}.")
  private int offset;

  /** The system's ports; an offset out of range is a usage error. */
  public Ports ports(CommandSpec spec) {
    try {
      return new Ports(offset);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "Sorry, " + e.getMessage() + ".", e);
    }
  }
}
