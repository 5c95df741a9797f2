package news.dateline.e2e;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.chaos.NodeProxy;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The system as its users see it: articles in over HTTP, documents out of Elasticsearch. */
public final class Newsroom implements AutoCloseable {
  private static final Duration PATIENCE =
      Duration.ofMinutes(3); // of a machine that does ten other things

  private final LocalSystem system;
  private final NodeProxy proxy;
  private final GreenMail mail;
  private final TraceCollector traces;
  private final HttpClient http = HttpClient.newHttpClient();
  private boolean deskRuns;

  Newsroom(LocalSystem system, NodeProxy proxy, GreenMail mail, TraceCollector traces) {
    this.system = system;
    this.proxy = proxy;
    this.mail = mail;
    this.traces = traces;
  }

  /** Where the system sends its mail. */
  GreenMail mail() {
    return mail;
  }

  /** Where the system sends its traces. */
  TraceCollector traces() {
    return traces;
  }

  /** Between the services and the node, for who holds {@link RunningSystem#PARTS}. */
  NodeProxy proxy() {
    return proxy;
  }

  /** Its processes and ports. */
  public LocalSystem system() {
    return system;
  }

  /** Where the desk is, which few tests need: it is started for the first of them. */
  public synchronized String desk() throws InterruptedException {
    if (!deskRuns) {
      system.start(Part.DESK);
      deskRuns = true;
    }
    return system.ports().deskUri();
  }

  /** Posts wire bytes; the answer's status and body. */
  Answer post(String source, byte[] wire, String... headers) {
    return push(source, "", wire, headers);
  }

  /** Posts wire bytes as an import does. */
  Answer postToBacklog(String source, byte[] wire) {
    return push(source, "?lane=backlog", wire);
  }

  private Answer push(String source, String query, byte[] wire, String... headers) {
    String path = "/v1/sources/" + source + "/articles" + query;
    return send(
        HttpRequest.newBuilder(URI.create(system.ports().ingestUri() + path))
            .POST(BodyPublishers.ofByteArray(wire)),
        headers);
  }

  /** Adds a source, or changes it. */
  void register(String source, String profile) {
    Answer answer = put(source, profile);
    if (answer.status() >= 300) {
      throw new IllegalStateException("no such source: " + answer);
    }
  }

  /** Whether a source can be added, which the broker has to acknowledge. */
  boolean takes(String source) {
    return put(source, "{\"zone\": \"UTC\"}").status() < 300;
  }

  private Answer put(String source, String profile) {
    return call("PUT", system.ports().ingestUri() + "/v1/sources/" + source, profile);
  }

  /** The current document of an article; missing node where there is none. */
  JsonNode document(String id) {
    return get(elasticsearch("/articles/_doc/" + id)).json().path("_source");
  }

  /** What may be seen of the article that {@link Wires} names so; empty where there is none. */
  String visibility(String uri) {
    return visibilityOf(Wires.id(uri));
  }

  /** What may be seen of an article by its id; empty where there is none. */
  String visibilityOf(String id) {
    return document(id).path("visibility").asString("");
  }

  /** A client as the index-service has it, past the proxy; who takes it closes it. */
  public ElasticsearchClient client() {
    return ElasticsearchClient.of(
        builder ->
            builder
                .host(system.ports().elasticsearchUri())
                .jsonMapper(new Jackson3JsonpMapper(ArticleCodec.mapper())));
  }

  /**
   * How many documents of {@code index} match {@code query} in query-string syntax, after a
   * refresh.
   */
  public int count(String index, String query) {
    send(
        HttpRequest.newBuilder(elasticsearch("/" + index + "/_refresh"))
            .POST(BodyPublishers.noBody()));
    return get(elasticsearch("/" + index + "/_count?q=" + encode(query)))
        .json()
        .path("count")
        .asInt(-1);
  }

  /** Changes settings of an index, as JSON. */
  void settings(String index, String json) {
    Answer answer =
        send(
            HttpRequest.newBuilder(elasticsearch("/" + index + "/_settings"))
                .PUT(BodyPublishers.ofString(json)),
            "Content-Type",
            "application/json");
    if (answer.status() != 200) {
      throw new IllegalStateException("settings were not changed: " + answer);
    }
  }

  /** The first hit of a query. */
  JsonNode first(String index, String query) {
    return get(elasticsearch("/" + index + "/_search?q=" + encode(query)))
        .json()
        .at("/hits/hits/0");
  }

  /** The hits of a query in Elasticsearch's own language, after a refresh. */
  JsonNode hits(String index, String query) {
    send(
        HttpRequest.newBuilder(elasticsearch("/" + index + "/_refresh"))
            .POST(BodyPublishers.noBody()));
    return send(HttpRequest.newBuilder(elasticsearch("/" + index + "/_search"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(query)))
        .json()
        .at("/hits/hits");
  }

  /** Everything that every index would tell a reader of everything. */
  String everything() {
    send(HttpRequest.newBuilder(elasticsearch("/_refresh")).POST(BodyPublishers.noBody()));
    return get(elasticsearch("/_all/_search?size=10000&expand_wildcards=all")).body();
  }

  /** Every document of every index, as it is stored. */
  String everyDocument() {
    send(HttpRequest.newBuilder(elasticsearch("/_refresh")).POST(BodyPublishers.noBody()));
    StringBuilder all = new StringBuilder();
    Answer page = get(elasticsearch("/_all/_search?scroll=1m&size=2000&expand_wildcards=all"));
    while (!page.json().at("/hits/hits").isEmpty()) {
      all.append(page.body());
      String scroll = page.json().path("_scroll_id").asString();
      page =
          ask("/_search/scroll", "{\"scroll\": \"1m\", \"scroll_id\": \"%s\"}".formatted(scroll));
    }
    return all.toString();
  }

  /** What Elasticsearch answers to a path, with a JSON body where it is not empty. */
  Answer ask(String path, String json) {
    return call(json.isEmpty() ? "GET" : "POST", elasticsearch(path).toString(), json);
  }

  /** What any server of the system answers to JSON. */
  Answer call(String method, String uri, String json, String... headers) {
    return send(
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)),
        headers);
  }

  /** The balance sheet of one source; all zero where it has sent nothing yet. */
  Balance balance(String source) {
    return Balance.total(sheet("source=" + source));
  }

  /** The same, added up from its hours. */
  Balance hourlyBalance(String source) {
    return Balance.total(sheet("by=hour&source=" + source));
  }

  /** The lines of the balance sheet that is asked for. */
  List<Balance> sheet(String query) {
    String uri = "http://127.0.0.1:" + system.ports().of(Part.INDEX) + "/v1/balance?" + query;
    Answer answer = get(URI.create(uri));
    if (answer.status() != 200) {
      throw new IllegalStateException("no balance: " + answer);
    }
    return answer.json().path("balance").valueStream().map(Newsroom::line).toList();
  }

  private static Balance line(JsonNode line) {
    Map<String, Integer> counts = new HashMap<>();
    line.properties().stream()
        .filter(entry -> entry.getValue().isNumber())
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
    return Balance.of(counts);
  }

  /** A metric's lines on a service's Prometheus page. */
  String metrics(Part service) {
    return get(URI.create(
            "http://127.0.0.1:" + system.ports().managementOf(service) + "/actuator/prometheus"))
        .body();
  }

  /** Everything that the system keeps. */
  Path data() {
    return system.logOf(Part.INGEST).resolve("../..").normalize(); // of DATA/logs/….log
  }

  /** Where files of a source are dropped. */
  Path inbox(String source) {
    return data().resolve("wires/inbox").resolve(source);
  }

  /** A group of a service's health, such as {@code readiness}. */
  Answer health(Part service, String group) {
    return get(
        URI.create(
            "http://127.0.0.1:%d/actuator/health/%s"
                .formatted(system.ports().managementOf(service), group)));
  }

  /** Whether consumers of a service say that they wait for this reason. */
  boolean isPaused(Part service, String reason) {
    return metrics(service)
        .lines()
        .anyMatch(
            line ->
                line.startsWith("news_consumer_paused{")
                    && line.contains("reason=\"" + reason + "\"")
                    && line.endsWith(" 1.0"));
  }

  /** Waits until the claim holds; a part that is away meanwhile is no failure. */
  public static void eventually(Callable<Boolean> claim) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO) // else each claim that holds at once costs an interval
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(claim);
  }

  /** What the index-service answers. */
  Answer index(String path) {
    return get(URI.create("http://127.0.0.1:" + system.ports().of(Part.INDEX) + path));
  }

  /** What a page of any service says to whoever asks. */
  Answer page(String address) {
    return get(URI.create(address));
  }

  private URI elasticsearch(String path) {
    return URI.create(system.ports().elasticsearchUri() + path);
  }

  private Answer get(URI uri) {
    return send(HttpRequest.newBuilder(uri));
  }

  private Answer send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response.headers().map());
    } catch (IOException e) {
      return new Answer(0, "", Map.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String encode(String query) {
    return java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
    system.close();
    proxy.close();
    mail.stop();
    traces.close();
  }

  /** An HTTP answer; status 0 where there was none. */
  record Answer(int status, String body, Map<String, List<String>> headers) {
    JsonNode json() {
      return ArticleCodec.mapper().readTree(body.isEmpty() ? "{}" : body);
    }

    /** The first item's id, of an article that was accepted. */
    String id() {
      return json().at("/items/0/id").asString();
    }
  }
}
