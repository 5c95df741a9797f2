package news.dateline.ingest.operator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.IngestService;
import news.dateline.ingest.broker.Brokers;
import news.dateline.ingest.broker.CommittedRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;

/** The whole service in this JVM, as an operator meets it: a real Tomcat, a real broker. */
final class RunningOperator implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2); // the machine may be busy
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final EmbeddedKafkaKraftBroker BROKER = Brokers.start(Map.of());

  private final ConfigurableApplicationContext context;

  /** A service with these arguments; it has the bundled sources. */
  RunningOperator(String... arguments) {
    String[] usual = {
      "--server.port=0",
      "--server.address=127.0.0.1",
      "--management.server.port=-1",
      "--spring.main.banner-mode=off",
      "--logging.level.root=warn",
      "--spring.kafka.bootstrap-servers=" + BROKER.getBrokersAsString(),
      "--dateline.ingest.fetch.host-gap=0s"
    };
    context =
        new SpringApplicationBuilder(IngestService.class)
            .run(Stream.of(usual, arguments).flatMap(Stream::of).toArray(String[]::new));
    eventually(() -> get("/v1/sources").status() != 503);
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer put(String path, String json, String... headers) {
    return send(request(path).PUT(BodyPublishers.ofString(json)), headers);
  }

  Answer post(String path, String body, String... headers) {
    return send(request(path).POST(BodyPublishers.ofString(body)), headers);
  }

  Answer delete(String path, String... headers) {
    return send(request(path).DELETE(), headers);
  }

  private HttpRequest.Builder request(String path) {
    int port =
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
        .timeout(PATIENCE);
  }

  private static Answer send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** All committed records of a topic that were there when it was called. */
  static List<ConsumerRecord<String, byte[]>> records(String topic) {
    return CommittedRecords.of(BROKER.getBrokersAsString(), topic);
  }

  /** How many articles of that source are on their topics: what is old goes by the backlog. */
  static long articlesOf(String source) {
    return Stream.of(ArticleTopics.RAW, ArticleTopics.RAW_BACKLOG)
        .flatMap(topic -> records(topic).stream())
        .filter(
            message ->
                ArticleCodec.mapper()
                    .readTree(message.value())
                    .path("source")
                    .asString()
                    .equals(source))
        .count();
  }

  static void eventually(Callable<Boolean> claim) {
    Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(claim);
  }

  @Override
  public void close() {
    context.close();
  }

  /** An answer. */
  record Answer(int status, String body) {
    JsonNode json() {
      return ArticleCodec.mapper().readTree(body);
    }

    String detail() {
      return json().path("detail").asString("");
    }
  }
}
