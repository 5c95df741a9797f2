package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Pages over HTTP, with answers that stand in for Elasticsearch's. */
class PagesTest {
  private static StandInNode node;
  private static ConfigurableApplicationContext desk;
  private static HttpClient browser;

  @BeforeAll
  static void start() throws IOException {
    node = new StandInNode();
    desk =
        new SpringApplicationBuilder(Desk.class)
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--spring.elasticsearch.uris=" + node.uri(),
                "--dateline.desk.index-service=http://127.0.0.1:1");
    browser = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    browser.close();
    desk.close();
    node.close();
  }

  @BeforeEach
  void answers() {
    node.answersWith(200);
  }

  @Test
  void aSearchShowsStoriesFoldedAndMarkedAndNothingOfTheirHtml() throws Exception {
    HttpResponse<String> page = get("/search?q=ferry%20source:newsroom");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("More than 10,000 articles")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; <mark>Ferry</mark> sinks off Velden")
        .contains("7 other wires")
        .contains("maritime accident")
        .contains("Netherlands")
        .contains("./dateline watches add --query &#39;ferry source:newsroom&#39; --rss")
        .contains("/search.rss?q=ferry%20source%3Anewsroom")
        .doesNotContain("<script>alert")
        .doesNotContain("<i>Mallory");
    assertThat(node.asked())
        .startsWith("/articles-live/_search?")
        .contains("allow_partial_search_results=false")
        .contains("\"timeout\":\"2s\"");
  }

  @Test
  void fieldsOfTheFormBecomeTheAddress() throws Exception {
    HttpResponse<String> page = get("/search?q=ferry&source=tass&lang=&entity=Jo+Doe&kind=person");

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .endsWith("/search?q=ferry%20person%3A%22Jo%20Doe%22%20source%3Atass");
  }

  @Test
  void whatIsWrongWithAQueryIsShownAtItsPlace() throws Exception {
    HttpResponse<String> page = get("/search?q=ferry%20%22harbour%3Cb%3E");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("At character 7: this quotation mark is never closed.")
        .contains("<span class=\"here\">&quot;</span>harbour&lt;b&gt;");
  }

  @Test
  void whatIsWrongWithAFieldIsShownAtItsPlace() throws Exception {
    HttpResponse<String> page = get("/search?q=ferry&lat=north&lon=1");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Not added: write latitude and longitude").contains("north");
  }

  @Test
  void anEntityIsTold() throws Exception {
    HttpResponse<String> page = get("/entities/people?name=Jo%20Doe");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1>Jo Doe</h1>")
        .contains("Mayor")
        .contains("https://www.wikidata.org/wiki/Q42")
        .contains("Ana Diaz")
        .contains("\"values\":[3,4]");
  }

  @Test
  void anExportIsLinesOrAFeed() throws Exception {
    HttpResponse<String> lines = get("/search.ndjson?q=ferry");
    HttpResponse<String> feed = get("/search.rss?q=ferry");

    assertThat(lines.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/x-ndjson");
    assertThat(lines.body().lines()).hasSize(1).first().asString().startsWith("{\"id\":");
    assertThat(feed.body()).contains("<rss version=\"2.0\"").contains("/articles/67ssued5i4xif7");
  }

  @Test
  void eachAnswerSaysWhatABrowserMayDo() throws Exception {
    for (String path : List.of("/search", "/keys", "/nowhere", "/search?page=x", "/search.rss")) {
      HttpResponse<String> page = get(path);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'none'");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(page.body()).doesNotContain(" style=").doesNotContain("onclick=");
    }
  }

  @Test
  void nothingCanBeSentToTheDesk() throws Exception {
    HttpResponse<String> answer =
        browser.send(
            request("/search").POST(HttpRequest.BodyPublishers.ofString("q=x")).build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void anAddressThatIsNoneHasAPage() throws Exception {
    assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(get("/nowhere").body()).contains("Nothing is at this address.");
    assertThat(get("/entities/animals?name=x").statusCode()).isEqualTo(404);
    assertThat(get("/search?page=0").statusCode()).isEqualTo(400);
    assertThat(get("/entities/people").body()).contains("The address has no “name”.");
  }

  @Test
  void assetsAreKeptByTheirContent() throws Exception {
    Matcher assets =
        Pattern.compile(
                "(?:src|href|data-echarts|data-echarts-full|data-world)=\"(/(?:assets|webjars)/[^\"]+)\"")
            .matcher(get("/keys").body());
    int many = 0;
    while (assets.find()) {
      HttpResponse<String> asset = get(assets.group(1));
      assertThat(assets.group(1)).matches(".*-[0-9a-f]{32}\\.(css|js|svg|json)");
      assertThat(asset.statusCode()).as(assets.group(1)).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
          .contains("max-age=31536000");
      many++;
    }
    assertThat(many).isGreaterThanOrEqualTo(7);
  }

  @Test
  void elasticsearchAwayIsToldAndRecoversByItself() throws Exception {
    node.answersWith(503);

    HttpResponse<String> page = get("/search?q=ferry");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).contains("5");
    assertThat(page.body())
        .contains("Elasticsearch does not answer.")
        .contains("<noscript><meta http-equiv=\"refresh\" content=\"5\">")
        .contains("data-reload=\"5\"");
    assertThat(get("/search.ndjson?q=ferry").body().strip())
        .isEqualTo("Elasticsearch does not answer.");

    node.answersWith(200);

    assertThat(get("/search?q=ferry").statusCode()).isEqualTo(200);
  }

  @Test
  void aPartOfAPageGetsAPartOfAPage() throws Exception {
    node.answersWith(403);

    HttpResponse<String> part =
        browser.send(
            request("/search?q=ferry").header("HX-Request", "true").build(),
            BodyHandlers.ofString());

    assertThat(part.headers().firstValue("HX-Reselect")).contains("#problem");
    assertThat(part.body()).contains("dateline_reader").doesNotContain("<html");
  }

  @Test
  void aPartOfAPageDoesNotReloadThePage() throws Exception {
    node.answersWith(503);

    HttpResponse<String> part =
        browser.send(
            request("/search?q=ferry").header("HX-Request", "true").build(),
            BodyHandlers.ofString());

    assertThat(part.body())
        .contains("Elasticsearch does not answer.")
        .doesNotContain("data-reload", "by itself", "every five seconds");
  }

  @Test
  void keysCanBeSwitchedOff() throws Exception {
    assertThat(get("/keys").body()).contains("data-keys-switch hidden>");
    assertThat(get("/health").body()).containsOnlyOnce("data-keys-switch hidden>");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create(
                "http://127.0.0.1:"
                    + desk.getEnvironment().getProperty("local.server.port")
                    + path))
        .header("Accept", "text/html, */*;q=0.8");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return browser.send(request(path).build(), BodyHandlers.ofString());
  }
}
