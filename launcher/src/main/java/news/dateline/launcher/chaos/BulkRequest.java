package news.dateline.launcher.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of a {@code _bulk}. */
record BulkRequest(List<Operation> operations) {
  /**
   * One operation.
   *
   * @param place in the bulk: no two are equal
   * @param lines as sent, each with its line end
   */
  record Operation(int place, String lines, JsonNode action) {
    private String kind() {
      return action.propertyNames().iterator().next();
    }

    private JsonNode refused(int status, ItemError error) {
      JsonNode target = action.path(kind());
      return ArticleCodec.mapper()
          .valueToTree(
              Map.of(
                  kind(),
                  Map.of(
                      "_index",
                      target.path("_index").asString(""),
                      "_id",
                      target.path("_id").asString(""),
                      "status",
                      status,
                      "error",
                      error)));
    }
  }

  static BulkRequest of(byte[] body) {
    List<Operation> operations = new ArrayList<>();
    Iterator<String> lines = new String(body, UTF_8).lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      if (!line.isBlank()) {
        JsonNode action = ArticleCodec.mapper().readTree(line);
        String source = action.has("delete") ? "" : lines.next() + "\n";
        operations.add(new Operation(operations.size(), line + "\n" + source, action));
      }
    }
    return new BulkRequest(operations);
  }

  /** Rounded up: a bulk of one is done, so that a service gets on at all. */
  BulkRequest firstHalf() {
    return new BulkRequest(operations.subList(0, (operations.size() + 1) / 2));
  }

  BulkRequest without(Predicate<Operation> refused) {
    return new BulkRequest(operations.stream().filter(refused.negate()).toList());
  }

  byte[] body() {
    StringBuilder body = new StringBuilder();
    operations.forEach(operation -> body.append(operation.lines()));
    return body.toString().getBytes(UTF_8);
  }

  /**
   * The node's answer to {@code done}, completed by what it was not asked, in this bulk's order.
   */
  byte[] complete(BulkRequest done, byte[] answer, int status, ItemError error) {
    ObjectNode complete = (ObjectNode) ArticleCodec.mapper().readTree(answer);
    Iterator<JsonNode> answered = complete.path("items").iterator();
    ArrayNode items = complete.putArray("items");
    for (Operation operation : operations) {
      items.add(
          done.operations().contains(operation)
              ? answered.next()
              : operation.refused(status, error));
    }
    return ArticleCodec.mapper().writeValueAsBytes(complete.put("errors", true));
  }
}
