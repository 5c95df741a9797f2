package news.dateline.ingest.folder;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * What the folders wait for and what lies in them wrongly: waiting is no failure of this service.
 */
final class FolderHealth implements HealthIndicator {
  private final FolderState state;

  FolderHealth(FolderState state) {
    this.state = state;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("waitingFor", state.waitingFor())
        .withDetail("troubles", state.troubles())
        .build();
  }
}
