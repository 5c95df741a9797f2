package news.dateline.index.watch;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of watches.
 *
 * @param privateHosts the hosts of webhooks that may be at private, loopback or link-local
 *     addresses
 * @param publicUrl where readers reach this service, for links; without a slash at the end
 * @param mailFrom the sender of mails
 */
@ConfigurationProperties("dateline.index.watches")
record WatchProperties(
    @DefaultValue Set<String> privateHosts,
    @DefaultValue("http://127.0.0.1:8083") URI publicUrl,
    @DefaultValue("dateline@localhost") String mailFrom) {
  /** Links are made of it as it is. */
  WatchProperties {
    if (!publicUrl.isAbsolute() || publicUrl.toString().endsWith("/")) {
      throw new IllegalArgumentException(
          "dateline.index.watches.public-url is %s; write an address without a slash at the end, such as https://dateline.example"
              .formatted(publicUrl));
    }
  }
}
