package news.dateline.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A panel of the news dashboard: a drawing in Vega-Lite, whose data are the answer to a search.
 *
 * @param name of its file in {@code ops/kibana/panels}
 */
record NewsPanel(String name, String title, String description, JsonNode spec) {
  private static final Duration TWO_WEEKS = Duration.ofDays(14);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);

  static NewsPanel read(String name) {
    JsonNode file = KibanaObjects.read("panels/" + name + ".json");
    return new NewsPanel(
        name,
        file.path("title").asString(),
        file.path("description").asString(),
        file.path("spec"));
  }

  /** Where its data come from. */
  private JsonNode data() {
    return spec.findValues("data").stream()
        .filter(data -> data.path("url").has("index"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " asks nothing"));
  }

  String index() {
    return data().at("/url/index").asString();
  }

  /** The search that Kibana makes of it for the two weeks until now, of some sources only. */
  String search(List<String> sources, Instant now) {
    JsonNode url = data().path("url");
    ObjectNode body = (ObjectNode) timed(url.path("body"), now);
    ArrayNode filter = ArticleCodec.mapper().createArrayNode();
    if (body.has("query")) {
      filter.add(body.path("query"));
    }
    if (url.has("%context%")) {
      filter
          .addObject()
          .putObject("range")
          .putObject(url.path("%timefield%").asString())
          .put("gte", now.minus(TWO_WEEKS).toEpochMilli())
          .put("lte", now.toEpochMilli());
    }
    ArrayNode of = filter.addObject().putObject("terms").putArray("source");
    sources.forEach(of::add);
    body.putObject("query").putObject("bool").set("filter", filter);
    return body.toString();
  }

  /** With times in the place of Kibana's words for the end of the time range. */
  private static JsonNode timed(JsonNode node, Instant end) {
    if (node.has("%timefilter%")) {
      Duration unit = node.path("unit").asString().equals("h") ? HOUR : DAY;
      return LongNode.valueOf(
          end.plus(unit.multipliedBy(node.path("shift").asInt(0))).toEpochMilli());
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = ArticleCodec.mapper().createObjectNode();
    node.properties().forEach(entry -> copy.set(entry.getKey(), timed(entry.getValue(), end)));
    return copy;
  }

  /** Whether an answer has something to draw, down to the innermost rows that are drawn. */
  boolean hasData(JsonNode answer) {
    String property = data().at("/format/property").asString();
    JsonNode rows = answer.at("/" + property.replace('.', '/'));
    return rows.isObject() // several kinds of names side by side
        ? rows.valueStream().anyMatch(kind -> !kind.path("buckets").isEmpty())
        : rows.valueStream().anyMatch(NewsPanel::isFilled);
  }

  /** Whether each aggregation within a row has a bucket. */
  private static boolean isFilled(JsonNode row) {
    return row.valueStream()
        .filter(inner -> inner.has("buckets"))
        .allMatch(
            inner ->
                !inner.path("buckets").isEmpty()
                    && inner.path("buckets").valueStream().anyMatch(NewsPanel::isFilled));
  }

  @Override
  public String toString() {
    return name;
  }
}
