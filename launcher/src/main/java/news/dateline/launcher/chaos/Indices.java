package news.dateline.launcher.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.chaos.IndexState.Document;
import news.dateline.launcher.client.HttpAnswer;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The indices, asked at the node itself and not through the proxy. */
final class Indices {
  private static final List<String> ALL = List.of("articles", "article-versions", "receipts");
  private static final int PAGE = 500; // whole articles: a few megabytes

  private final LoopbackHttp http;
  private final Ports ports;

  Indices(LoopbackHttp http, Ports ports) {
    this.http = http;
    this.ports = ports;
  }

  /** All that they hold, after a refresh. */
  IndexState read() throws IOException {
    required(http.get(ports.elasticsearchUri() + "/_refresh"));
    return new IndexState(
        documents("articles"),
        documents("article-versions"),
        documents("receipts"),
        ask("articles-live/_count", json()).path("count").asInt(-1),
        balance());
  }

  private JsonNode balance() throws IOException {
    return required(http.get("http://127.0.0.1:%d/v1/balance".formatted(ports.of(Part.INDEX))))
        .path("balance");
  }

  private List<Document> documents(String index) throws IOException {
    List<Document> documents = new ArrayList<>();
    JsonNode page = ask(index + "/_search?scroll=1m", json().put("size", PAGE));
    while (!page.at("/hits/hits").isEmpty()) {
      for (JsonNode hit : page.at("/hits/hits")) {
        documents.add(new Document(hit.path("_id").asString(""), hit.path("_source")));
      }
      page =
          ask(
              "_search/scroll",
              json().put("scroll", "1m").put("scroll_id", page.path("_scroll_id").asString("")));
    }
    return documents;
  }

  /** As the node does by itself where a disk is nearly full; {@code false} is its way back. */
  void setReadOnly(boolean readOnly) throws IOException {
    ObjectNode settings = json();
    if (readOnly) {
      settings.put("index.blocks.read_only_allow_delete", true);
    } else {
      settings.putNull("index.blocks.read_only_allow_delete");
    }
    for (String index : ALL) {
      required(http.put("%s/%s/_settings".formatted(ports.elasticsearchUri(), index), settings));
    }
  }

  private JsonNode ask(String path, JsonNode body) throws IOException {
    return required(http.post(ports.elasticsearchUri() + "/" + path, body));
  }

  private static JsonNode required(HttpAnswer answer) throws IOException {
    if (!answer.isOk()) {
      throw new IOException("%d %s".formatted(answer.status(), answer.body()));
    }
    return answer.json();
  }

  private static ObjectNode json() {
    return ArticleCodec.mapper().createObjectNode();
  }
}
