package news.dateline.launcher.client;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say which index-service's management port is meant. */
public final class Management {
  @Mixin private PortOffset offset = new PortOffset();
  @Mixin private IndexManagement index = new IndexManagement();

  /** Which service is meant; nothing is sent to it. */
  public ServiceAddress address(CommandSpec spec) {
    return index.address(spec, offset.ports(spec));
  }
}
