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
  private static final Duration EMBARGO =
      Duration.ofSeconds(20); // time to look everywhere before it ends, beside other tests

  @Test
  void anEmbargoedStorysWordsAreNowhereBeforeItsTimeAndThereAfterIt(Newsroom newsroom) {
    Instant until = Instant.now().plus(EMBARGO);
    newsroom.post(Wires.SOURCE, Wires.embargoed("tag:embargo", until, "wombat crowned"));
    eventually(
        () ->
            newsroom
                .document(Wires.id("tag:embargo"))
                .path("visibility")
                .asString("")
                .equals("embargoed"));
    String seen = newsroom.everything();
    int found = newsroom.count("_all", "wombat");
    assertThat(Instant.now()).as("the machine was too slow to look in time").isBefore(until);
    assertThat(seen).contains(Wires.id("tag:embargo")).doesNotContainIgnoringCase("wombat");
    assertThat(found).isZero();
    eventually(() -> newsroom.count("articles-live", "wombat") == 1);
    assertThat(Instant.now()).isAfterOrEqualTo(until);
  }

  @Test
  void aVersionWithoutTheEmbargoLiftsIt(Newsroom newsroom) {
    newsroom.post(
        Wires.SOURCE,
        Wires.embargoed("tag:lifted", Instant.now().plus(Duration.ofHours(1)), "dingo crowned"));
    eventually(
        () ->
            newsroom
                .document(Wires.id("tag:lifted"))
                .path("visibility")
                .asString("")
                .equals("embargoed"));
    newsroom.post(
        Wires.SOURCE,
        """
        {"uri": "tag:lifted", "versionCreated": "%s", "headline": "dingo crowned"}"""
            .formatted(Instant.now().plusSeconds(60))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    eventually(() -> newsroom.count("articles-live", "dingo") == 1);
  }
}
