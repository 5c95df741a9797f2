package news.dateline.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OtlpExporterTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1); // of a machine with much to do

  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger answer = new AtomicInteger(200);
  private final AtomicInteger attempts = new AtomicInteger();
  private HttpServer collector;

  @BeforeEach
  void start() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext(
        "/v1/traces",
        exchange -> {
          try (exchange) {
            JsonNode request =
                ArticleCodec.mapper().readTree(exchange.getRequestBody().readAllBytes());
            int status = answer.get();
            attempts.incrementAndGet();
            if (status / 100 == 2) {
              requests.add(request);
            }
            exchange.sendResponseHeaders(status, -1);
          }
        });
    collector.start();
  }

  @AfterEach
  void stop() {
    collector.stop(0);
  }

  @Test
  void aSpanIsSentAsOpenTelemetrySpellsIt() {
    Tracing tracing = new Tracing(1, exporter());
    TraceContext parent = tracing.under(null);
    TraceContext context = tracing.under(parent.traceparent());
    tracing.ended(span(context, "the broker did not acknowledge"));
    tracing.close(); // sends what is left
    JsonNode resource = requests.getFirst().at("/resourceSpans/0");
    assertThat(resource.at("/resource/attributes/0/key").asString()).isEqualTo("service.name");
    assertThat(resource.at("/resource/attributes/0/value/stringValue").asString())
        .isEqualTo("a-service");
    JsonNode sent = resource.at("/scopeSpans/0/spans/0");
    assertThat(sent.path("traceId").asString()).isEqualTo(parent.traceId());
    assertThat(sent.path("spanId").asString()).isEqualTo(context.spanId());
    assertThat(sent.path("parentSpanId").asString()).isEqualTo(parent.spanId());
    assertThat(sent.path("name").asString()).isEqualTo("receive");
    assertThat(sent.path("kind").asInt()).isEqualTo(4);
    assertThat(sent.path("startTimeUnixNano").asString()).isEqualTo("1741687200000000000");
    assertThat(sent.path("endTimeUnixNano").asString()).isEqualTo("1741687200250000000");
    assertThat(sent.at("/attributes/0/key").asString()).isEqualTo("dateline.source");
    assertThat(sent.at("/attributes/0/value/stringValue").asString()).isEqualTo("northlight");
    assertThat(sent.at("/status/code").asInt()).isEqualTo(2);
  }

  @Test
  void whatACollectorThatIsAwayDidNotTakeIsSentWhenItIsBack() {
    answer.set(503);
    try (Tracing tracing = new Tracing(1, exporter())) {
      tracing.ended(span(tracing.under(null), "slow"));
      await().atMost(PATIENCE).until(() -> attempts.get() > 0);
      answer.set(200);
      await().atMost(PATIENCE).until(() -> requests.size() == 1);
    }
  }

  @Test
  void whatACollectorRefusesIsDroppedAndWhatComesAfterItIsSent() {
    answer.set(400);
    try (Tracing tracing = new Tracing(1, exporter())) {
      tracing.ended(span(tracing.under(null), "refused"));
      await().atMost(PATIENCE).until(() -> attempts.get() > 0);
      answer.set(202); // as good as 200
      tracing.ended(span(tracing.under(null), "taken"));
      await().atMost(PATIENCE).until(() -> requests.size() == 1);
    }
    assertThat(attempts).hasValue(2);
    assertThat(requests.getFirst().toString()).contains("taken").doesNotContain("refused");
  }

  @Test
  void whatCannotEvenBeSentDoesNotEndTheThread() {
    try (OtlpExporter exporter = new OtlpExporter(URI.create("http://no_host:1/"), "a-service")) {
      exporter.accept(span(Tracing.off().under(null), "slow"));
      await().atMost(PATIENCE).until(() -> exporter.waits() == 0);
      exporter.accept(span(Tracing.off().under(null), "slow"));
      await().atMost(PATIENCE).until(() -> exporter.waits() == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"collector:4318", "ftp://collector:4318", "http://otel_collector:4318", "http:/x"})
  void anAddressThatNothingCanBeSentToStopsTheStart(String endpoint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TracingProperties(URI.create(endpoint), 1))
        .withMessageContaining(endpoint);
  }

  @Test
  void whatIsNotSampledIsNotSent() {
    Tracing tracing = new Tracing(0, exporter());
    tracing.ended(span(tracing.under(null), "slow"));
    tracing.close();
    assertThat(requests).isEmpty();
  }

  private OtlpExporter exporter() {
    return new OtlpExporter(
        URI.create("http://127.0.0.1:%d/v1/traces".formatted(collector.getAddress().getPort())),
        "a-service");
  }

  private static Span span(TraceContext context, String error) {
    Instant begin = Instant.parse("2025-03-11T10:00:00Z");
    return new Span(
        "receive",
        Span.Kind.PRODUCER,
        context,
        begin,
        begin.plusMillis(250),
        Map.of(Span.SOURCE, "northlight"),
        error);
  }
}
