package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.e2e.Newsroom.Answer;
import news.dateline.launcher.local.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Watches as operators have them; those of a test end with it. */
final class WatchDesk implements AutoCloseable {
  private final Newsroom newsroom;
  private final List<String> added = new ArrayList<>();

  WatchDesk(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** Adds one that must be taken; its id. */
  String add(String query, String channel, Object target) {
    List<Answer> answers = new ArrayList<>();
    eventually(
        () -> {
          answers.add(ask(query, channel, target));
          return answers.getLast().status() != 503; // while the service makes its indices
        });
    Answer answer = answers.getLast();
    if (answer.status() != 200) {
      throw new IllegalStateException("the watch is refused: " + answer);
    }
    added.add(answer.json().path("id").asString());
    return added.getLast();
  }

  Answer ask(String query, String channel, Object target) {
    ObjectNode wish = ArticleCodec.mapper().createObjectNode();
    wish.put("query", query).put("by", "test").putPOJO(channel, target);
    return newsroom.call("POST", path(""), wish.toString());
  }

  Answer test(String id) {
    return newsroom.call("POST", path("/" + id), "{}");
  }

  Answer remove(String id) {
    return newsroom.call("DELETE", path("/" + id), "");
  }

  /** One as the list shows it; a missing node where it is not in it. */
  JsonNode show(String id) {
    return newsroom
        .call("GET", path(""), "")
        .json()
        .path("watches")
        .valueStream()
        .filter(watch -> watch.path("id").asString().equals(id))
        .findFirst()
        .orElse(ArticleCodec.mapper().missingNode());
  }

  private String path(String more) {
    return "http://127.0.0.1:%d/actuator/watches%s"
        .formatted(newsroom.system().ports().managementOf(Part.INDEX), more);
  }

  @Override
  public void close() {
    added.forEach(this::remove);
  }
}
