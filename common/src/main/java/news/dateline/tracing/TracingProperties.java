package news.dateline.tracing;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param endpoint of a collector of OTLP over HTTP, such as {@code
 *     http://collector:4318/v1/traces}; nothing is sent where it is absent
 * @param ratio of the traces that begin in this service, how many are sent: 0 to 1
 */
@ConfigurationProperties("dateline.tracing")
public record TracingProperties(@Nullable URI endpoint, @DefaultValue("1") double ratio) {
  /** A wrong value stops the start. */
  public TracingProperties {
    if (ratio < 0 || ratio > 1) {
      throw new IllegalArgumentException(
          "dateline.tracing.ratio is %s: make it a number from 0 to 1".formatted(ratio));
    }
    if (endpoint != null
        && (endpoint.getHost() == null
            || !String.valueOf(endpoint.getScheme()).matches("https?"))) {
      throw new IllegalArgumentException(
          "dateline.tracing.endpoint is %s: make it an http or https address such as http://collector:4318/v1/traces; a host's name has no underscore"
              .formatted(endpoint));
    }
  }
}
