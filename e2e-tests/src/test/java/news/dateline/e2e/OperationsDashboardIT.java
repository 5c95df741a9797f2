package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the operations dashboard and the alerts ask, of a Prometheus that scrapes the system. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class OperationsDashboardIT {
  private static final Path DASHBOARD =
      ScaledSettings.OPS.resolve("grafana/dashboards/operations.json");
  private static final String SILENT = "lightship";
  private static final String FED = "beacon";

  private static final AtomicInteger ARTICLES = new AtomicInteger();

  private static FeedSite site;
  private static Receiver webhook;
  private static Monitoring monitoring;

  @BeforeAll
  static void watch(Newsroom newsroom, @TempDir Path folder)
      throws IOException, InterruptedException {
    Monitoring.required();
    site = new FeedSite();
    newsroom.register(FED, site.profile());
    newsroom.register(SILENT, "{\"zone\": \"UTC\", \"longestGap\": \"1s\"}");
    newsroom.post(SILENT, Wires.version("tag:lightship", 1, "its silence fires an alert"));
    webhook = Receiver.start();
    monitoring = Monitoring.over(newsroom, folder, webhook.url());
  }

  @AfterAll
  static void stop(Newsroom newsroom) {
    if (monitoring != null) {
      monitoring.close();
      webhook.close();
      newsroom.call("DELETE", newsroom.system().ports().ingestUri() + "/v1/sources/" + FED, "");
      site.close();
    }
  }

  @ParameterizedTest
  @MethodSource({"queriesOfPanels", "metricsOfAlerts"})
  void whatPanelsAndAlertsAskForIsANumber(String expression, Newsroom newsroom) {
    eventually(
        () -> {
          newsroom.page(newsroom.desk() + "/search?q=quokka");
          if (hasNumber(monitoring.query(expression))) {
            return true;
          }
          String uri = "tag:dashboard-" + ARTICLES.incrementAndGet();
          newsroom.post(Wires.SOURCE, Wires.version(uri, 1, "quokka counted in Perth"));
          return false;
        });
  }

  private static boolean hasNumber(JsonNode series) {
    return series
        .valueStream()
        .anyMatch(one -> one.at("/value/1").asString().matches("[-+.e\\d]+"));
  }

  static Stream<String> queriesOfPanels() {
    return ArticleCodec.mapper()
        .readTree(DASHBOARD.toFile())
        .path("panels")
        .valueStream()
        .flatMap(panel -> panel.path("targets").valueStream())
        .map(target -> target.path("expr").asString())
        .distinct();
  }

  static Stream<String> metricsOfAlerts() throws IOException {
    return Pattern.compile("news_\\w+(?:\\{[^}]*})?") // with the words that it asks for
        .matcher(Files.readString(ScaledSettings.OPS.resolve("prometheus/alerts.yml")))
        .results()
        .map(MatchResult::group)
        .distinct();
  }
}
