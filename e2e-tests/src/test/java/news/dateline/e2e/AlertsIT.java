package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import news.dateline.article.ArticleTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What breaks is told, and nothing else. {@link OutageIT} does the same while the node is away. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class AlertsIT {
  private static final String SILENT = "foghorn";

  @TempDir private Path folder;

  @BeforeEach
  void required() {
    Monitoring.required();
  }

  @Test
  void aSourceThatFallsSilentIsATicket(Newsroom newsroom) throws IOException, InterruptedException {
    newsroom.register(SILENT, "{\"zone\": \"UTC\"}");
    newsroom.post(SILENT, Wires.version("tag:foghorn", 1, "zfoghorn heard last"));
    eventually(() -> newsroom.count("articles-live", "zfoghorn") == 1);
    try (AlertWatch alerts = AlertWatch.over(newsroom, folder)) {
      newsroom.register(SILENT, "{\"zone\": \"UTC\", \"longestGap\": \"1s\"}");
      alerts.tellsOnly(ToldAlert.ticket("SourceSilent", "source", SILENT));
    }
  }

  @Test
  void poisonIsATicketThatNamesServiceAndReason(Newsroom newsroom)
      throws IOException, InterruptedException, ExecutionException {
    try (AlertWatch alerts = AlertWatch.over(newsroom, folder)) {
      Poison.publish(newsroom, ArticleTopics.RAW, "poison-alert", Wires.SOURCE);
      alerts.tellsOnly(
          ToldAlert.ticket(
              "DeadLetterRecords", "service", "enrich-service", "reason", "undecodable"));
    }
  }
}
