package news.dateline.health;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;

/**
 * Whether the start is over: models are read, listeners and the web server run. It stays over,
 * whatever happens afterwards, so a slow start and a service that has hung are told apart.
 */
public final class StartHealth implements HealthIndicator {
  private static final String WHAT = "the start of this process: models, listeners, web server";

  private final InstantSource clock;
  private volatile @Nullable Instant ready;

  /** The start that is under way. */
  public StartHealth(InstantSource clock) {
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    ready = clock.instant();
  }

  @Override
  public Health health() {
    Instant began = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    Instant over = ready;
    return over == null
        ? Health.status(Status.OUT_OF_SERVICE)
            .withDetail("waitingFor", new Wait(WHAT, began))
            .build()
        : Health.up().withDetail("began", began).withDetail("over", over).build();
  }
}
