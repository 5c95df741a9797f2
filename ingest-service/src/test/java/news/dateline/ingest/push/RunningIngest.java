package news.dateline.ingest.push;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.IngestService;
import news.dateline.ingest.broker.Brokers;
import news.dateline.ingest.broker.CommittedRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;

/** The whole service in this JVM, behind a real Tomcat and before a real broker. */
final class RunningIngest implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60); // the machine may be busy
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String bootstrapServers;
  private final ConfigurableApplicationContext context;

  RunningIngest(String bootstrapServers, List<Class<?>> more, String... arguments) {
    this.bootstrapServers = bootstrapServers;
    List<Class<?>> sources = new ArrayList<>(more);
    sources.add(IngestService.class);
    String[] usual = {
      "--server.port=0",
      "--server.address=127.0.0.1",
      "--management.server.port=-1",
      "--spring.main.banner-mode=off",
      "--spring.main.allow-bean-definition-overriding=true",
      "--logging.level.root=warn",
      "--spring.kafka.bootstrap-servers=" + bootstrapServers,
      "--dateline.ingest.sources-file=classpath:push/sources.yaml"
    };
    this.context =
        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
            .run(Stream.of(usual, arguments).flatMap(Stream::of).toArray(String[]::new));
  }

  /** A service that requires no keys, for all tests that change nothing of it. */
  static RunningIngest open() {
    return Shared.OPEN;
  }

  /** The broker of all tests that do not harm it. */
  static String broker() {
    return Shared.BROKER.getBrokersAsString();
  }

  private static final class Shared {
    static final EmbeddedKafkaKraftBroker BROKER = Brokers.start(Map.of());
    static final RunningIngest OPEN =
        new RunningIngest(
            BROKER.getBrokersAsString(), List.of(), "--dateline.ingest.require-keys=false");
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port(), path));
  }

  HttpRequest.Builder request(String source) {
    return HttpRequest.newBuilder(uri("/v1/sources/" + source + "/articles")).timeout(PATIENCE);
  }

  Answer post(String source, String body, String... headers) throws IOException {
    return post(source, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Answer post(String source, byte[] body, String... headers) throws IOException {
    HttpRequest.Builder request = request(source).POST(BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  static Answer send(HttpRequest.Builder request) throws IOException {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What the server says to these bytes, to the end of the connection. */
  String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
    return socket;
  }

  /** All records of a topic that were there when it was called. */
  List<ConsumerRecord<String, byte[]>> records(String topic) {
    return CommittedRecords.of(bootstrapServers, topic);
  }

  @Override
  public void close() {
    context.close();
  }

  /** An answer; problems are looked into as JSON. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      return ArticleCodec.mapper().readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String detail() {
      return json().path("detail").asString("");
    }

    List<String> items(String field) {
      return json().path("items").valueStream().map(item -> item.path(field).asString("")).toList();
    }
  }
}
