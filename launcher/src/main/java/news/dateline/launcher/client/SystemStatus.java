package news.dateline.launcher.client;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.RunningPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A look at the whole system.
 *
 * @param lags empty while the broker is away
 * @param balance the index-service's balance sheet, as it states it; empty while that is away
 */
record SystemStatus(List<ServiceStatus> services, List<GroupLag> lags, JsonNode balance) {

  static SystemStatus look(
      Ports ports, LoopbackHttp http, List<RunningPart> processes, String balancePath) {
    try (Broker broker = Broker.of(ports)) {
      ServiceProbe probe = new ServiceProbe(http, ports, broker, processes);
      List<ServiceStatus> services =
          Stream.of(Part.INGEST, Part.ENRICH, Part.INDEX, Part.KAFKA, Part.ELASTICSEARCH)
              .map(probe::status)
              .toList();
      return new SystemStatus(services, broker.lags(), balance(ports, http, balancePath));
    }
  }

  private static JsonNode balance(Ports ports, LoopbackHttp http, String path) {
    try {
      JsonNode sheet =
          http.get("http://127.0.0.1:" + ports.of(Part.INDEX) + path).json().path("balance");
      return sheet.isArray() ? sheet : none();
    } catch (NoAnswerException _) {
      return none();
    }
  }

  private static JsonNode none() {
    return ArticleCodec.mapper().createArrayNode();
  }

  boolean isReady() {
    return services.stream().allMatch(ServiceStatus::isReady);
  }

  boolean isDown() {
    return services.stream().allMatch(service -> service.state() == ServiceStatus.State.DOWN);
  }

  ObjectNode json() {
    ObjectNode json = ArticleCodec.mapper().createObjectNode();
    json.set("services", ArticleCodec.mapper().valueToTree(services));
    ObjectNode lag = json.putObject("lag");
    for (GroupLag group : lags) {
      if (group.records().isPresent()) {
        lag.put(group.group(), group.records().getAsLong());
      } else {
        lag.putNull(group.group());
      }
    }
    json.set("balance", balance);
    return json;
  }
}
