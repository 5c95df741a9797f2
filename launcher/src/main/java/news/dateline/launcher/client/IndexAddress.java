package news.dateline.launcher.client;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say which index-service is asked what its readers may ask. */
public final class IndexAddress {
  @Mixin private PortOffset offset = new PortOffset();
  @Mixin private Index index = new Index();

  /** Which service is meant; nothing is sent to it. */
  public ServiceAddress address(CommandSpec spec) {
    return index.address(spec, offset.ports(spec));
  }
}
