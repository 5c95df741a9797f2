package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site becomes a source, and ceases to be one, while everything runs. */
@ExtendWith(RunningSystem.class)
class SourcesIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PAGE =
      "<html><head><title>Pier</title><link rel='alternate' type='application/rss+xml' href='/rss.xml'></head><body></body></html>";

  private HttpServer site;

  @BeforeEach
  void serve() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", SourcesIT::answer);
    site.start();
  }

  @AfterEach
  void stop() {
    site.stop(0);
  }

  @Test
  void aSiteThatIsAddedIsSearchableWithoutARestart(Newsroom newsroom)
      throws IOException, InterruptedException {
    String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/";

    Result added =
        sources(newsroom, "add", url, "--id=pier", "--pages=never", "--private-addresses", "--yes");

    assertThat(added.output()).contains("Pier Gazette", "Lanterns", "'pier' is a source now");
    assertThat(added.exitCode()).isZero();
    eventually(() -> newsroom.count("articles-live", "+source:pier +headline:lanterns") == 1);
    eventually(() -> sources(newsroom, "show", "pier").output().contains("ago"));
    assertThat(sources(newsroom).output()).contains("pier");
    Result tested = sources(newsroom, "test", "pier");
    assertThat(tested.output()).contains("nothing was published", "accepted as rss");
    assertThat(tested.exitCode()).isZero();
    assertThat(sources(newsroom, "remove", "pier").exitCode()).isZero();
    assertThat(sources(newsroom, "show", "pier").exitCode()).isEqualTo(1);
  }

  private static void answer(HttpExchange exchange) {
    try (exchange) {
      String body =
          switch (exchange.getRequestURI().getPath()) {
            case "/" -> PAGE;
            case "/rss.xml" -> feed();
            default -> "";
          };
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(
          bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String feed() {
    return """
    <rss version="2.0"><channel><title>Pier Gazette</title><link>https://pier.example/</link><language>en</language>
    <item><guid isPermaLink="false">pier-1</guid><title>Lanterns on the pier</title>
    <description>The lanterns were lit at dusk.</description><pubDate>%s</pubDate></item>
    </channel></rss>
    """
        .formatted(
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).minusMinutes(5)));
  }

  private static Result sources(Newsroom newsroom, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "./dateline sources %s --port-offset %d"
                    .formatted(String.join(" ", arguments), newsroom.system().ports().offset()))
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private record Result(int exitCode, String output) {}
}
