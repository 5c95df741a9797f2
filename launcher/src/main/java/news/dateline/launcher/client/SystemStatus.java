package news.dateline.launcher.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.local.Access;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.RunningPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A look at the whole system.
 *
 * @param lags empty while the broker is away
 * @param balance the index-service's balance sheet, as it states it; empty while that is away
 * @param problem why the index-service, which is there, has no balance sheet
 */
record SystemStatus(
    List<ServiceStatus> services, List<GroupLag> lags, JsonNode balance, Optional<String> problem) {

  static SystemStatus look(
      Ports ports,
      Access access,
      LoopbackHttp http,
      List<RunningPart> processes,
      String balancePath) {
    try (Broker broker = Broker.of(ports, access)) {
      ServiceProbe probe = new ServiceProbe(http, ports, access, broker, processes);
      List<ServiceStatus> services =
          Stream.of(Part.INGEST, Part.ENRICH, Part.INDEX, Part.DESK, Part.KAFKA, Part.ELASTICSEARCH)
              .map(probe::status)
              .toList();
      Optional<HttpAnswer> answer = balance(ports, http, balancePath);
      JsonNode sheet = answer.map(HttpAnswer::json).orElseGet(MissingNode::getInstance);
      return new SystemStatus(
          services,
          broker.lags(),
          sheet.path("balance").isArray()
              ? sheet.path("balance")
              : ArticleCodec.mapper().createArrayNode(),
          answer
              .filter(it -> !it.isOk())
              .map(it -> sheet.path("detail").asString("HTTP " + it.status())));
    }
  }

  private static Optional<HttpAnswer> balance(Ports ports, LoopbackHttp http, String path) {
    try {
      return Optional.of(http.get("http://127.0.0.1:" + ports.of(Part.INDEX) + path));
    } catch (NoAnswerException _) {
      return Optional.empty();
    }
  }

  boolean isReady() {
    return problem.isEmpty() && services.stream().allMatch(ServiceStatus::isReady);
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
