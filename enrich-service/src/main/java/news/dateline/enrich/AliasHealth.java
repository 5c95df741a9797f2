package news.dateline.enrich;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Which aliases are in force. Where the file was changed to a bad one the last good ones are: the
 * service is up.
 */
final class AliasHealth implements HealthIndicator {
  private final AliasWatch watch;

  AliasHealth(AliasWatch watch) {
    this.watch = watch;
  }

  @Override
  public Health health() {
    return watch
        .file()
        .map(
            file ->
                Health.up()
                    .withDetail("file", file.file().toString())
                    .withDetail("entries", file.get().entries())
                    .withDetail("problem", file.problem().orElse("none")))
        .orElseGet(() -> Health.up().withDetail("file", "none"))
        .build();
  }
}
