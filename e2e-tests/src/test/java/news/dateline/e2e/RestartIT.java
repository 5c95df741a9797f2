package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class RestartIT {
  private static final int ARTICLES =
      300; // enough that all services have some in hand when one is killed

  @Test
  void anEmbargoThatEndsWhileTheIndexServiceIsDownEndsWithItsRestart(Newsroom newsroom)
      throws InterruptedException {
    Instant until = Instant.now().plus(Duration.ofSeconds(6));
    newsroom.post(Wires.SOURCE, Wires.embargoed("tag:restart-embargo", until, "wallaroo wins"));
    String id = Wires.id("tag:restart-embargo");
    eventually(() -> !newsroom.document(id).isMissingNode());
    assertThat(newsroom.document(id).path("visibility").asString()).isEqualTo("embargoed");
    newsroom.system().stop(Part.INDEX);
    eventually(() -> Instant.now().isAfter(until));
    assertThat(newsroom.count("articles", "wallaroo")).isZero();
    newsroom.system().start(Part.INDEX);
    eventually(() -> newsroom.count("articles-live", "wallaroo") == 1);
    ToldChanges told = ToldChanges.of(newsroom, Wires.SOURCE);
    eventually(() -> told.read() && !told.kinds("tag:restart-embargo").isEmpty());
    assertThat(told.kinds("tag:restart-embargo")).containsExactly("embargo-lifted");
  }

  @DisabledIfSystemProperty(
      named = LongOutageIT.SECONDS,
      matches = "0",
      disabledReason = "BalanceIT kills all three at once: -Doutage.seconds=60, or -Pnightly")
  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"INGEST", "ENRICH", "INDEX"})
  void aServiceKilledMidStreamLosesAndDoublesNothing(Part service, Newsroom newsroom) {
    String word = "restart" + service.id();
    Balance before = newsroom.balance(Wires.SOURCE);
    for (int i = 0; i < ARTICLES; i++) {
      if (i == ARTICLES / 2) {
        newsroom.system().kill(service);
      }
      byte[] wire = Wires.version("tag:" + word + i, 1, word);
      // As any sender does: what is not acknowledged is sent again.
      eventually(() -> newsroom.post(Wires.SOURCE, wire).status() == 202);
    }
    eventually(() -> newsroom.count("articles-live", word) == ARTICLES);
    int indexed = before.of("indexed") + ARTICLES;
    eventually(() -> newsroom.balance(Wires.SOURCE).of("indexed") >= indexed);
    Balance after = newsroom.balance(Wires.SOURCE);
    assertThat(after.of("received")).isEqualTo(after.sum());
  }
}
