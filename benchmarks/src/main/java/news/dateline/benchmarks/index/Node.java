package news.dateline.benchmarks.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import tools.jackson.databind.JsonNode;

/** The search node: its indices made anew, and what was written to them. */
final class Node implements AutoCloseable {
  private static final int PAGE = 1_000; // documents of some 8 KB

  private final String uri;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ElasticsearchClient client;

  Node(String uri) {
    this.uri = uri;
    this.client =
        ElasticsearchClient.of(
            config -> config.host(uri).jsonMapper(new Jackson3JsonpMapper(ArticleCodec.mapper())));
  }

  /** Writes as index-service's own code does, and does nothing else. */
  DocumentStore store() {
    return new DocumentStore(client, new SimpleMeterRegistry(), InstantSource.system());
  }

  /** Empty indices in place of all that stand. */
  void renew() throws IOException, InterruptedException {
    for (String index : List.of(Indices.ARTICLES, Indices.VERSIONS, Indices.RECEIPTS)) {
      ask("DELETE", "/" + index + "-000001?ignore_unavailable=true", "");
    }
    new Indices(client).ensure();
  }

  /** Everything in an index, as writes that make it again. */
  List<DocumentWrite> documents(String index) throws IOException, InterruptedException {
    ask("POST", "/" + index + "/_refresh", "");
    List<DocumentWrite> documents = new ArrayList<>();
    JsonNode page =
        ask(
            "POST",
            "/%s/_search?scroll=1m&size=%d".formatted(index, PAGE),
            "{\"sort\":[\"_doc\"]}");
    while (!page.at("/hits/hits").isEmpty()) {
      for (JsonNode hit : page.at("/hits/hits")) {
        byte[] json = hit.path("_source").toString().getBytes(StandardCharsets.UTF_8);
        documents.add(new DocumentWrite(index, hit.path("_id").asString(), json, null));
      }
      page =
          ask(
              "POST",
              "/_search/scroll",
              ArticleCodec.mapper()
                  .writeValueAsString(
                      Map.of("scroll", "1m", "scroll_id", page.path("_scroll_id").asString())));
    }
    return documents;
  }

  private JsonNode ask(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return ArticleCodec.mapper().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() throws IOException {
    client.close();
    http.close();
  }
}
