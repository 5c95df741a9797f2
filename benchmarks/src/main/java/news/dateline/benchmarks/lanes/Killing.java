package news.dateline.benchmarks.lanes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.Hashes;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Kills stories, each third by the story itself, by another item that names it and by an operator,
 * and finds out when nothing of their text is left: no article that shows it, no version that keeps
 * it, no archive that hands out its bytes, and at no place of ingest-service a removal that waits.
 */
final class Killing implements AutoCloseable {
  private static final String SOURCE = "newsroom";
  private static final String TYPE = "application/vnd.dateline.article+json";
  private static final int ACCEPTED = 202;
  private static final int NOT_FOUND = 404;
  private static final Pattern WAITING_REMOVAL =
      Pattern.compile("(?m)^news_redaction_oldest_age_seconds\\{.*} (?!0\\.0$)");

  private final LoopbackHttp http = new LoopbackHttp();
  private final ArticleSender sender;
  private final Ports ports;
  private final Latencies latencies;
  private final Map<String, Long> killedNanosById = new ConcurrentHashMap<>();
  private final Map<String, String> sha256ById = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();

  Killing(Ports ports, Latencies latencies) {
    this.ports = ports;
    this.latencies = latencies;
    this.sender = new ArticleSender(http, ports.ingestUri(), _ -> {});
  }

  /** Sends the story of that number. */
  void tell(int number) {
    ObjectNode story = item(uri(number));
    story.put("headline", "Ferry %d sails again after seven weeks".formatted(number));
    story.put("bodyText", "The ferry sails again.\n\n".repeat(50) + number);
    sha256ById.put(id(number), Hashes.sha256(bytes(story)));
    send(story);
  }

  /** How many of the stories up to that number can be read. */
  long readable(int stories) throws NoAnswerException {
    ArrayNode ids = ArticleCodec.mapper().createArrayNode();
    for (int number = 0; number < stories; number++) {
      ids.add(id(number));
    }
    return search("articles-live", "{\"ids\": {\"values\": %s}}".formatted(ids)).size();
  }

  /** Kills the story of that number; the clock runs from before it is sent. */
  void kill(int number) throws NoAnswerException {
    killedNanosById.put(id(number), System.nanoTime());
    switch (number % 3) {
      case 0 -> send(item(uri(number)).put("pubStatus", "canceled"));
      case 1 -> {
        ObjectNode notice = item(uri(number) + "-notice").put("pubStatus", "withheld");
        notice.put("headline", "KILL");
        notice.putArray("associations").addObject().put("rel", "kills").put("uri", uri(number));
        send(notice);
      }
      default -> {
        ObjectNode order = ArticleCodec.mapper().createObjectNode();
        order.put("deed", "kill").put("reason", "measured");
        order.putArray("articles").addObject().put("source", SOURCE).put("uri", uri(number));
        count(http.post(ports.ingestUri() + "/v1/controls", order).status());
      }
    }
  }

  /** Looks once for what is left; what is gone is measured. */
  void look() throws NoAnswerException {
    List<String> open = List.copyOf(killedNanosById.keySet());
    if (open.isEmpty()) {
      return;
    }
    ArrayNode ids = ArticleCodec.mapper().createArrayNode();
    open.forEach(ids::add);
    List<String> shown =
        search(
                "articles",
                "{\"bool\": {\"filter\": [{\"ids\": {\"values\": %s}}, {\"exists\": {\"field\": \"headline\"}}]}}"
                    .formatted(ids))
            .stream()
            .map(hit -> hit.path("_id").asString())
            .toList();
    List<String> kept =
        search(
                "article-versions",
                "{\"bool\": {\"filter\": {\"terms\": {\"articleId\": %s}}, \"must_not\": {\"term\": {\"redacted\": true}}}}"
                    .formatted(ids))
            .stream()
            .map(hit -> hit.at("/fields/articleId/0").asString())
            .toList();
    List<String> gone = new ArrayList<>();
    for (String id : open) {
      if (!shown.contains(id) && !kept.contains(id) && !isHandedOut(id)) {
        gone.add(id);
      }
    }
    if (!gone.isEmpty() && !removalsWait()) {
      long now = System.nanoTime();
      for (String id : gone) {
        Long killed = killedNanosById.remove(id);
        latencies.add(Duration.ofNanos(killed == null ? 0 : now - killed));
      }
    }
  }

  private boolean isHandedOut(String id) throws NoAnswerException {
    return http.get(ports.ingestUri() + "/v1/raw/" + sha256ById.get(id)).status() != NOT_FOUND;
  }

  /** Of whichever story: so what is measured is never too short. */
  private boolean removalsWait() throws NoAnswerException {
    int port = ports.managementOf(Part.INGEST);
    String metrics = http.get("http://127.0.0.1:" + port + "/actuator/prometheus").body();
    return WAITING_REMOVAL.matcher(metrics).find();
  }

  boolean isAllGone() {
    return killedNanosById.isEmpty();
  }

  /** How many were not taken. */
  int refused() {
    return refused.get();
  }

  private List<JsonNode> search(String index, String query) throws NoAnswerException {
    ObjectNode request = ArticleCodec.mapper().createObjectNode();
    request.put("size", 10_000).put("_source", false);
    if (index.equals("article-versions")) {
      request.putArray("docvalue_fields").add("articleId");
    }
    request.set("query", ArticleCodec.mapper().readTree(query));
    String uri = ports.elasticsearchUri() + "/" + index + "/_search";
    return http.post(uri, request).json().at("/hits/hits").valueStream().toList();
  }

  private void send(ObjectNode item) {
    try {
      count(sender.send(Shipment.live(SOURCE, bytes(item), TYPE, null, null)).status());
    } catch (NoAnswerException _) {
      refused.incrementAndGet();
    }
  }

  private void count(int status) {
    if (status != ACCEPTED) {
      refused.incrementAndGet();
    }
  }

  private static byte[] bytes(ObjectNode item) {
    return item.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode item(String uri) {
    return ArticleCodec.mapper().createObjectNode().put("uri", uri);
  }

  private static String uri(int number) {
    return "tag:killed-" + number;
  }

  private static String id(int number) {
    return ArticleId.of(SOURCE, uri(number)).value();
  }

  @Override
  public void close() {
    http.close();
  }
}
