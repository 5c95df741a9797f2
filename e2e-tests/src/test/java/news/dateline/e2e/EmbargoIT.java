package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class EmbargoIT {
  @Test
  void anEmbargoedStorysWordsAreNowhere(Newsroom newsroom) {
    embargo(newsroom, "tag:embargo", Duration.ofHours(1), "wombat crowned");
    eventually(() -> isEmbargoed(newsroom, "tag:embargo"));
    assertThat(newsroom.everything())
        .contains(Wires.id("tag:embargo"))
        .doesNotContainIgnoringCase("wombat");
    assertThat(newsroom.count("_all", "wombat")).isZero();
  }

  @Test
  void itsWordsAreThereAfterItsTimeAndNotBefore(Newsroom newsroom) {
    Instant until = embargo(newsroom, "tag:embargo-ends", Duration.ofSeconds(5), "kowari crowned");
    eventually(() -> newsroom.count("articles-live", "kowari") == 1);
    assertThat(Instant.now()).isAfterOrEqualTo(until);
  }

  @Test
  void aVersionWithoutTheEmbargoLiftsIt(Newsroom newsroom) {
    embargo(newsroom, "tag:lifted", Duration.ofHours(1), "dingo crowned");
    eventually(() -> isEmbargoed(newsroom, "tag:lifted"));
    newsroom.post(
        Wires.SOURCE,
        """
        {"uri": "tag:lifted", "versionCreated": "%s", "headline": "dingo crowned"}"""
            .formatted(Instant.now().plusSeconds(60))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    eventually(() -> newsroom.count("articles-live", "dingo") == 1);
  }

  /** Posts a story; until when it is embargoed. */
  private static Instant embargo(Newsroom newsroom, String uri, Duration length, String headline) {
    Instant until = Instant.now().plus(length);
    newsroom.post(Wires.SOURCE, Wires.embargoed(uri, until, headline));
    return until;
  }

  private static boolean isEmbargoed(Newsroom newsroom, String uri) {
    return newsroom.document(Wires.id(uri)).path("visibility").asString("").equals("embargoed");
  }
}
