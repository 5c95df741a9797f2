package news.dateline.launcher.control;

import news.dateline.launcher.client.Management;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** A command about the worklist of kills. */
abstract class WorklistCommand extends ServiceCommand {
  static final String KILLS = "/actuator/kills";

  @Mixin private Management management = new Management();

  @Override
  protected final ServiceAddress address(CommandSpec spec) {
    return management.address(spec);
  }
}
