package news.dateline.launcher.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ControlDeed;
import news.dateline.launcher.client.OperatorAnswer;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.client.Waiting;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Both services as these commands use them. */
final class Controls {
  /** A second or two is usual; beside a long queue or on a busy machine it is a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final OperatorClient ingest;
  private final OperatorClient index;
  private final LiveLine progress;
  private final String reason;
  private final String by;

  Controls(
      OperatorClient ingest, OperatorClient index, LiveLine progress, String reason, String by) {
    this.ingest = ingest;
    this.index = index;
    this.progress = progress;
    this.reason = reason;
    this.by = by;
  }

  /** The article of that id, as the index has it; empty where it has not come. */
  Optional<Target> find(String id) {
    OperatorAnswer answer = index.get("/v1/articles/" + id);
    return answer.status() == NOT_FOUND
        ? Optional.empty()
        : Optional.of(Target.of(answer.requireOk().json()));
  }

  /** A page of articles. */
  JsonNode page(String query) {
    return index.get("/v1/articles?" + query).requireOk().json();
  }

  /** Sends the deed for each of these; returns the controls' ids. */
  List<String> send(ControlDeed deed, List<Target> targets, String doing) {
    ObjectNode order = ArticleCodec.mapper().createObjectNode();
    order.put("deed", deed.word()).put("reason", reason).put("by", by);
    ArrayNode articles = order.putArray("articles");
    for (Target target : targets) {
      ObjectNode article = articles.addObject().put("source", target.source());
      if (target.uri().isEmpty()) {
        article.put("id", target.id());
      } else {
        article.put("uri", target.uri());
        if (target.isThere()) {
          article.put("id", target.id()); // its source may be one no more
        }
      }
    }
    JsonNode sent = ingest.post("/v1/controls", order.toString(), doing).requireOk().json();
    return sent.path("controls").valueStream().map(it -> it.path("controlId").asString()).toList();
  }

  /** What the audit says of a control, once it is carried out and can be seen. */
  JsonNode await(String controlId) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (Waiting _ = Waiting.show("sent; waiting until it is carried out", progress)) {
      while (System.nanoTime() < deadline) {
        OperatorAnswer audit = index.get("/v1/audit/" + controlId);
        if (audit.status() == OK && isSeen(audit.json())) {
          return audit.json();
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
    throw new CommandFailure(
        "It is on its way and was not carried out within two minutes; is the system held up? ./dateline status. Control %s."
            .formatted(controlId),
        ExitCode.UNREACHABLE);
  }

  /** The audit is written first; while Elasticsearch is away there is nothing to see either. */
  private boolean isSeen(JsonNode entry) {
    OperatorAnswer article = index.get("/v1/articles/" + entry.path("articleId").asString(""));
    return article.status() == OK && article.json().path("visibility").equals(entry.path("after"));
  }
}
