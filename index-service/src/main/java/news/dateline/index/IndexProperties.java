package news.dateline.index;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index-service.
 *
 * @param retention how long text may be kept, by source, such as {@code 30d}; others for ever
 * @param killWindow how far apart a story and the item that kills it by number, slug or headline
 *     may be received
 */
@ConfigurationProperties("dateline.index")
record IndexProperties(
    @DefaultValue Map<String, Duration> retention, @DefaultValue("7d") Duration killWindow) {
  /** A number without a unit is milliseconds; text that is gone does not come back. */
  private static final Duration SHORTEST = Duration.ofSeconds(10);

  /** Refuses what would empty every article at once, and a window in which nothing is found. */
  IndexProperties {
    if (killWindow.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException(
          "dateline.index.kill-window is %s; write it with a unit, such as 7d"
              .formatted(killWindow));
    }
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
