package news.dateline.launcher.chaos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import news.dateline.article.ArticleCodec;

/**
 * An answer to a client.
 *
 * @param headers by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record NodeReply(int status, Map<String, String> headers, byte[] body) {
  private static final Map<String, String> OF_ELASTICSEARCH =
      Map.of(
          "x-elastic-product",
          "Elasticsearch",
          "content-type",
          "application/vnd.elasticsearch+json;compatible-with=9");

  static NodeReply json(int status, Object json) {
    return new NodeReply(
        status, OF_ELASTICSEARCH, ArticleCodec.mapper().writeValueAsString(json).getBytes(UTF_8));
  }

  /** As Elasticsearch refuses a whole request. */
  static NodeReply refusal(int status) {
    return switch (status) {
      case 413 -> new NodeReply(status, Map.of(), new byte[0]); // its HTTP layer says no more
      case 429 -> error(status, ItemError.REJECTED);
      default ->
          error(
              status,
              new ItemError(
                  "cluster_block_exception",
                  "blocked by: [SERVICE_UNAVAILABLE/1/state not recovered / initialized];"));
    };
  }

  private static NodeReply error(int status, ItemError error) {
    return json(status, Map.of("error", error, "status", status));
  }

  NodeReply withBody(byte[] other) {
    return new NodeReply(status, headers, other);
  }

  /** Writes it; an answer to HEAD has the length of what it leaves out. */
  void write(OutputStream out, boolean toHead) throws IOException {
    Map<String, String> complete = new HashMap<>(headers);
    complete.put(
        "content-length",
        toHead ? headers.getOrDefault("content-length", "0") : Integer.toString(body.length));
    StringBuilder head = new StringBuilder("HTTP/1.1 %d -\r\n".formatted(status));
    complete.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
    out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
    if (!toHead) {
      out.write(body);
    }
    out.flush();
  }
}
