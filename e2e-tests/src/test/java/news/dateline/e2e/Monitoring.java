package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import tools.jackson.databind.JsonNode;

/**
 * A Prometheus and an Alertmanager over the running system: the settings of {@code ops}, but for
 * addresses and the scale of time.
 */
final class Monitoring implements AutoCloseable {
  private static final List<Part> SERVICES =
      List.of(Part.INGEST, Part.ENRICH, Part.INDEX, Part.DESK);

  private final Newsroom newsroom;
  private final int port;
  private final String alertmanagerUri;
  private final Process prometheus;
  private final Process alertmanager;

  private Monitoring(
      Newsroom newsroom,
      int port,
      String alertmanagerUri,
      Process prometheus,
      Process alertmanager) {
    this.newsroom = newsroom;
    this.port = port;
    this.alertmanagerUri = alertmanagerUri;
    this.prometheus = prometheus;
    this.alertmanager = alertmanager;
  }

  /** Skips the test where one of the two is absent. */
  static void required() {
    Program.PROMETHEUS.required();
    Program.ALERTMANAGER.required();
  }

  static boolean isInstalled() {
    return Program.PROMETHEUS.isInstalled() && Program.ALERTMANAGER.isInstalled();
  }

  /** Returns when all services have been scraped and all rules evaluated. */
  static Monitoring over(Newsroom newsroom, Path folder, String webhook)
      throws IOException, InterruptedException {
    int port = freePort();
    int alerts = freePort();
    newsroom.desk(); // or it would be told of as away
    ScaledSettings.writeRules(folder);
    Files.writeString(folder.resolve("prometheus.yml"), scrapes(newsroom.system().ports(), alerts));
    Files.writeString(
        folder.resolve("alertmanager.yml"),
        ScaledSettings.of("alertmanager/alertmanager.yml")
            .replace("http://localhost:9095/alerts", webhook));
    Process alertmanager =
        Program.ALERTMANAGER.start(
            folder,
            "--config.file=alertmanager.yml",
            "--storage.path=alertmanager",
            "--web.listen-address=127.0.0.1:" + alerts,
            "--cluster.listen-address=");
    Process prometheus =
        Program.PROMETHEUS.start(
            folder,
            "--config.file=prometheus.yml",
            "--storage.tsdb.path=prometheus",
            "--web.listen-address=127.0.0.1:" + port);
    String uri = "http://127.0.0.1:" + alerts;
    Monitoring monitoring = new Monitoring(newsroom, port, uri, prometheus, alertmanager);
    eventually(
        () ->
            monitoring.query("up{job=\"dateline\"} == 1").size() == SERVICES.size()
                && newsroom.page(uri + "/-/ready").status() == 200);
    eventually(monitoring::hasEvaluatedAllRules);
    return monitoring;
  }

  private static String scrapes(Ports ports, int alerts) throws IOException, InterruptedException {
    String settings = ScaledSettings.of("prometheus/prometheus.yml");
    for (Part service : SERVICES) {
      settings =
          settings.replaceAll(
              service.title() + ":\\d+", "127.0.0.1:" + ports.managementOf(service));
    }
    return settings.replace("alertmanager:9093", "127.0.0.1:" + alerts);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean hasEvaluatedAllRules() {
    return ask("rules")
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("rules").valueStream())
        .noneMatch(rule -> rule.path("health").asString().equals("unknown"));
  }

  /** The series that an expression has now. */
  JsonNode query(String expression) {
    return ask("query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))
        .path("result");
  }

  /** Alerts that fire or are about to. */
  Set<ToldAlert> active() {
    return ask("alerts")
        .path("alerts")
        .valueStream()
        .map(ToldAlert::of)
        .collect(Collectors.toSet());
  }

  /** Whether Alertmanager has an alert of this name and inhibits it. */
  boolean isHeldBack(String name) {
    return newsroom
        .page(alertmanagerUri + "/api/v2/alerts")
        .json()
        .valueStream()
        .filter(alert -> alert.at("/labels/alertname").asString().equals(name))
        .anyMatch(alert -> !alert.at("/status/inhibitedBy").isEmpty());
  }

  private JsonNode ask(String what) {
    return newsroom.page("http://127.0.0.1:" + port + "/api/v1/" + what).json().path("data");
  }

  @Override
  public void close() {
    prometheus.destroyForcibly().onExit().join();
    alertmanager.destroyForcibly().onExit().join();
  }
}
