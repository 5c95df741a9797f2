package news.dateline.index;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index-service.
 *
 * @param retention how long text may be kept, by source, such as {@code 30d}; others for ever
 */
@ConfigurationProperties("dateline.index")
record IndexProperties(@DefaultValue Map<String, Duration> retention) {
  /** A number without a unit is milliseconds; text that is gone does not come back. */
  private static final Duration SHORTEST = Duration.ofSeconds(10);

  /** Refuses what would empty every article at once. */
  IndexProperties {
    retention.forEach(
        (source, kept) -> {
          if (kept.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                "dateline.index.retention.%s is %s; write how long its text may be kept with a unit, such as 30d"
                    .formatted(source, kept));
          }
        });
  }
}
