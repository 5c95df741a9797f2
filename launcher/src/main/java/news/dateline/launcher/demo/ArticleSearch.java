package news.dateline.launcher.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.client.HttpAnswer;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds articles as a reader does, by search: what it finds is searchable. */
final class ArticleSearch {
  private final LoopbackHttp http;
  private final String elasticsearchUri;

  ArticleSearch(LoopbackHttp http, String elasticsearchUri) {
    this.http = http;
    this.elasticsearchUri = elasticsearchUri;
  }

  /** Those of the articles that are there, by id. */
  Map<String, ArticleDocument> find(Collection<String> ids) throws NoAnswerException {
    ObjectNode search = ArticleCodec.mapper().createObjectNode().put("size", ids.size());
    ArrayNode values = search.putObject("query").putObject("ids").putArray("values");
    ids.forEach(values::add);
    HttpAnswer answer =
        http.post(elasticsearchUri + "/articles/_search?ignore_unavailable=true", search);
    Map<String, ArticleDocument> found = new HashMap<>();
    for (JsonNode hit : answer.json().at("/hits/hits")) {
      found.put(hit.path("_id").asString(""), new ArticleDocument(hit.path("_source")));
    }
    return found;
  }

  Optional<ArticleDocument> find(String id) throws NoAnswerException {
    return Optional.ofNullable(find(Set.of(id)).get(id));
  }
}
