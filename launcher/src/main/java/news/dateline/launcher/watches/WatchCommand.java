package news.dateline.launcher.watches;

import news.dateline.launcher.client.Management;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** A command that asks an index-service about watches. */
abstract class WatchCommand extends ServiceCommand {
  static final String WATCHES = "/actuator/watches";

  @Mixin private Management management = new Management();

  @Override
  protected final ServiceAddress address(CommandSpec spec) {
    return management.address(spec);
  }

  static String watch(String id) {
    return WATCHES + "/" + OperatorClient.encode(id);
  }
}
