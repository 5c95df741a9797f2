package news.dateline.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class StartHealthTest {
  @Test
  void aServiceHasNotStartedUntilItSaysSo() {
    StartHealth start = new StartHealth(InstantSource.system());
    assertThat(start.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    assertThat(start.health().getDetails()).containsKey("waitingFor");
    start.ready();
    assertThat(start.health().getStatus()).isEqualTo(Status.UP);
  }
}
