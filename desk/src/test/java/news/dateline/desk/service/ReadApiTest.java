package news.dateline.desk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.OutageException.Kind;
import news.dateline.desk.index.Outages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server of ours that says what the index-service says, or worse. */
class ReadApiTest {
  private final AtomicReference<String> asked = new AtomicReference<>("");
  private final Outages outages = new Outages(Clock.systemUTC());
  private HttpServer server;
  private ReadApi api;
  private int status = 200;
  private byte[] answer = {};

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.set(exchange.getRequestURI().toString());
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    api = api(server.getAddress().getPort());
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void aStateIsReadAndWhatANewerServiceAddsIsPassedOver() {
    answers(
        """
        {"id": "67ss", "source": "newsroom", "uri": "tag:harbour", "visibility": "killed", "new": 1}
        """);
    assertThat(api.state("67ss").orElseThrow().visibility()).isEqualTo("killed");
    assertThat(asked.get()).isEqualTo("/v1/articles/67ss");
  }

  @Test
  void whatIsNotThereIsNoOutage() {
    status = 404;
    assertThat(api.state("67ss")).isEmpty();
    assertThat(api.versions("67ss")).isEmpty();
    status = 410;
    assertThat(api.changes(Optional.of("AAAA"), List.of(), 10)).isEmpty();
    assertThat(outages.waits()).isEmpty();
  }

  @Test
  void theBalanceIsReadWithItsHyphens() {
    answers(
        """
        {"balance": [{"source": "anadolu", "received": 9, "indexed": 1, "superseded": 1, "duplicate": 1,
                      "after-kill": 1, "refused": 1, "dead-lettered": 2, "in-flight": 2}],
         "total": {"received": 9}}
        """);
    Balance balance = api.balance(Instant.EPOCH, false);
    assertThat(balance.lines().getFirst().unaccounted()).isZero();
    assertThat(balance.lines().getFirst().lost()).isEqualTo(3);
    assertThat(balance.total().received()).isEqualTo(9);
    assertThat(asked.get()).isEqualTo("/v1/balance?by=source&since=1970-01-01T00%3A00%3A00Z");
  }

  @Test
  void versionsWithTheirChangesAreRead() {
    answers(
        """
        {"articleId": "67ss", "source": "newsroom", "visibility": "live", "textShown": true, "olderLeftOut": false,
         "versions": [{"version": "2", "source": "newsroom", "pubStatus": "usable", "receiptId": "gnnq",
           "receivedAt": "2026-03-11T10:16:30Z", "rawSha256": "9b2a", "parserRevision": 1, "enrichmentRevision": 1,
           "redacted": false, "current": true, "receipts": [{"receiptId": "gnnq", "source": "newsroom", "outcome": "indexed"}],
           "changes": {"fields": [{"field": "headline", "from": "Harbour opens", "to": "Harbour shuts"}, {"field": "bodyText"}],
                       "paragraphs": [{"at": 2, "removed": ["Two."], "added": ["Three."]}], "textLeftOut": false}}]}
        """);
    History.Version version = api.versions("67ss").orElseThrow().versions().getFirst();
    assertThat(version.current()).isTrue();
    assertThat(version.receipts()).extracting(History.Delivery::outcome).containsExactly("indexed");
    History.Changes changes = Objects.requireNonNull(version.changes());
    assertThat(changes.fields()).hasSize(2);
    assertThat(changes.paragraphs().getFirst().added()).containsExactly("Three.");
  }

  @Test
  void whatAReaderTypesStaysOneValue() {
    answers(
        "{\"q\": \"a\", \"at\": \"2026-03-11T10:16:30Z\", \"moreArticles\": false, \"total\": 0}");
    assertThat(api.trace("a&limit=200#{x}/..")).isPresent();
    assertThat(asked.get()).isEqualTo("/v1/trace?q=a%26limit%3D200%23%7Bx%7D%2F..");
  }

  @ParameterizedTest
  @CsvSource({"503, AWAY", "500, AWAY", "403, FORBIDDEN", "429, BUSY", "422, SLOW"})
  void anAnswerThatIsNoneSaysWhatIsTheMatter(int answered, Kind kind) {
    status = answered;
    OutageException outage =
        catchThrowableOfType(OutageException.class, () -> api.balance(Instant.EPOCH, true));
    assertThat(outage.kind()).isEqualTo(kind);
    assertThat(outage.part()).isEqualTo("index-service");
    assertThat(outages.waits()).hasSize(kind == Kind.SLOW ? 0 : 1); // a dear question is no outage
  }

  @Test
  void anAnswerThatDoesNotEndIsRefused() {
    answer = new byte[8 * 1024 * 1024 + 1];
    assertThat(catchThrowableOfType(OutageException.class, () -> api.state("67ss")).kind())
        .isEqualTo(Kind.SLOW);
  }

  @Test
  void anAnswerThatIsNoJsonIsAnOutage() {
    answers("<html>");
    assertThat(catchThrowableOfType(OutageException.class, () -> api.state("67ss")).kind())
        .isEqualTo(Kind.AWAY);
  }

  @Test
  void aServiceThatIsAwayIsAnOutageUntilItAnswers() {
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThat(catchThrowableOfType(OutageException.class, () -> api(port).state("67ss")).kind())
        .isEqualTo(Kind.AWAY);
    assertThat(outages.waits()).hasSize(1);
  }

  private ReadApi api(int port) {
    return new ServiceConfiguration()
        .readApi(new ServiceProperties(URI.create("http://127.0.0.1:" + port)), outages);
  }

  private void answers(String json) {
    answer = json.getBytes(StandardCharsets.UTF_8);
  }
}
