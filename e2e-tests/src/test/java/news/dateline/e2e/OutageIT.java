package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import news.dateline.launcher.local.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class OutageIT {
  private static final int ARTICLES = 150; // several batches
  private static final ToldAlert STALLED =
      ToldAlert.page(
          "ConsumerStalled", "service", "index-service", "reason", "elasticsearch-no-answer");

  private @Nullable AlertWatch alerts; // where Prometheus is installed

  @AfterEach
  void stopWatching() {
    if (alerts != null) {
      alerts.close();
    }
  }

  @Test
  void duringAnOutageOfElasticsearchNothingIsDeadLetteredAndAllArrivesAfterwards(
      Newsroom newsroom, @TempDir Path folder) throws IOException, InterruptedException {
    if (Monitoring.isInstalled()) {
      alerts = AlertWatch.over(newsroom, folder);
    }
    Balance before = newsroom.balance(Wires.SOURCE);
    newsroom.system().stop(Part.ELASTICSEARCH);
    try {
      for (int i = 0; i < ARTICLES; i++) {
        assertThat(
                newsroom
                    .post(Wires.SOURCE, Wires.version("tag:outage-" + i, 1, "outage echidna"))
                    .status())
            .isEqualTo(202);
      }
      eventually(
          () ->
              newsroom.metrics(Part.INDEX).matches("(?s).*news_consumer_paused\\{[^}]*} 1\\.0.*"));
      if (alerts != null) {
        alerts.tellsOnly(STALLED);
        alerts.holdsBack("IndexStale"); // what follows from it fires, and is not told
        alerts.tellsOnly(STALLED);
      }
      saysWhatItWaitsForAndStaysReady(newsroom);
      newsroom.system().stop(Part.INDEX);
      newsroom.system().start(Part.INDEX); // returns when it is ready: a rollout passes meanwhile
      saysWhatItWaitsForAndStaysReady(newsroom);
    } finally {
      newsroom.system().start(Part.ELASTICSEARCH); // other classes need it, whatever was found here
    }
    if (alerts != null) {
      alerts.tellsTheEndOf(STALLED);
    }
    eventually(() -> newsroom.count("articles-live", "echidna") == ARTICLES);
    int indexed = before.of("indexed") + ARTICLES;
    eventually(() -> newsroom.balance(Wires.SOURCE).of("indexed") >= indexed);
    Balance after = newsroom.balance(Wires.SOURCE);
    assertThat(after.of("dead-lettered")).isEqualTo(before.of("dead-lettered"));
    eventually(
        () -> !newsroom.metrics(Part.INDEX).matches("(?s).*news_consumer_paused\\{[^}]*} 1\\.0.*"));
    if (alerts == null) {
      Monitoring.required(); // says that what is told of an outage was not looked at
    }
  }

  private static void saysWhatItWaitsForAndStaysReady(Newsroom newsroom) {
    eventually(
        () ->
            newsroom
                .metrics(Part.INDEX)
                .matches(
                    "(?s).*news_consumer_group_lag_records\\{[^}]*topic=\"articles-enriched-v1\"[^}]*} [1-9].*"));
    for (String group : List.of("liveness", "readiness", "startup")) {
      assertThat(newsroom.health(Part.INDEX, group).status()).as(group).isEqualTo(200);
    }
    String waitingFor = "/components/consumer/details/waitingFor";
    eventually(() -> !newsroom.health(Part.INDEX, "readiness").json().at(waitingFor).isEmpty());
    JsonNode waiting =
        newsroom
            .health(Part.INDEX, "readiness")
            .json()
            .at(waitingFor)
            .valueStream()
            .findFirst()
            .orElseThrow();
    assertThat(waiting.path("what").asString()).contains("Elasticsearch");
    assertThat(Instant.parse(waiting.path("since").asString())).isBefore(Instant.now());
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
    for (Part service : List.of(Part.INGEST, Part.ENRICH, Part.INDEX)) {
      assertThat(newsroom.system().logOf(service)).content().doesNotContain("Rebootstrapping");
    }
  }
}
