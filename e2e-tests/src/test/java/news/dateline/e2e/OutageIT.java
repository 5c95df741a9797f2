package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class OutageIT {
  private static final int ARTICLES = 150; // several batches

  @Test
  void duringAnOutageOfElasticsearchNothingIsDeadLetteredAndAllArrivesAfterwards(Newsroom newsroom)
      throws InterruptedException {
    Balance before = newsroom.balance(Wires.SOURCE);
    newsroom.system().stop(Part.ELASTICSEARCH);
    for (int i = 0; i < ARTICLES; i++) {
      assertThat(
              newsroom
                  .post(Wires.SOURCE, Wires.version("tag:outage-" + i, 1, "outage echidna"))
                  .status())
          .isEqualTo(202);
    }
    eventually(
        () -> newsroom.metrics(Part.INDEX).matches("(?s).*news_consumer_paused\\{[^}]*} 1\\.0.*"));
    newsroom.system().start(Part.ELASTICSEARCH);
    eventually(() -> newsroom.count("articles-live", "echidna") == ARTICLES);
    int indexed = before.of("indexed") + ARTICLES;
    eventually(() -> newsroom.balance(Wires.SOURCE).of("indexed") >= indexed);
    Balance after = newsroom.balance(Wires.SOURCE);
    assertThat(after.of("dead-lettered")).isEqualTo(before.of("dead-lettered"));
    eventually(
        () -> !newsroom.metrics(Part.INDEX).matches("(?s).*news_consumer_paused\\{[^}]*} 1\\.0.*"));
  }

  @Test
  void whileTheBrokerIsAwaySendersAreToldToTryAgainAndARepeatIsHarmless(Newsroom newsroom)
      throws InterruptedException {
    byte[] wire = Wires.version("tag:broker-away", 1, "potoroo waits");
    newsroom.system().stop(Part.KAFKA);
    Newsroom.Answer answer = newsroom.post(Wires.SOURCE, wire);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers()).containsKey("retry-after");
    assertThat(answer.json().at("/items/0/outcome").asString()).isEqualTo("unacknowledged");
    newsroom.system().start(Part.KAFKA);
    eventually(() -> newsroom.post(Wires.SOURCE, wire).status() == 202);
    newsroom.post(Wires.SOURCE, wire);
    eventually(() -> newsroom.count("articles-live", "potoroo") == 1);
  }
}
