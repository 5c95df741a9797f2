package news.dateline.launcher.client;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;
import news.dateline.article.ArticleCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An answer, whatever its status. */
public record HttpAnswer(int status, String body, OptionalLong retryAfterSeconds) {
  private static final int OK = 200;

  static HttpAnswer of(HttpResponse<String> response) {
    return new HttpAnswer(
        response.statusCode(),
        response.body(),
        seconds(response.headers().firstValue("Retry-After")));
  }

  /** Nothing where it is a date, which HTTP allows as well and ingest never sends. */
  private static OptionalLong seconds(Optional<String> header) {
    try {
      return header.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseLong(header.get().strip()));
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  /** Whether the status is 200. */
  public boolean isOk() {
    return status == OK;
  }

  /** The body as JSON; a missing node where it is none. */
  public JsonNode json() {
    try {
      return ArticleCodec.mapper().readTree(body);
    } catch (JacksonException _) {
      return MissingNode.getInstance(); // some other program listens at that port
    }
  }
}
