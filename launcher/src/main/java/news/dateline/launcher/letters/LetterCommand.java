package news.dateline.launcher.letters;

import news.dateline.launcher.client.Management;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.client.ServiceCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** A command that asks an index-service about dead letters. */
abstract class LetterCommand extends ServiceCommand {
  static final String LETTERS = "/actuator/dead-letters";

  @Mixin private Management management = new Management();

  @Override
  protected final ServiceAddress address(CommandSpec spec) {
    return management.address(spec);
  }

  static String letter(String id) {
    return LETTERS + "/" + OperatorClient.encode(id);
  }
}
