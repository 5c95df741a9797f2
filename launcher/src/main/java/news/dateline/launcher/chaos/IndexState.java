package news.dateline.launcher.chaos;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the indices hold.
 *
 * @param live the documents that the readers' alias shows
 * @param balance the index-service's balance sheet, as it states it
 */
record IndexState(
    List<Document> articles,
    List<Document> versions,
    List<Document> receipts,
    int live,
    JsonNode balance) {

  /** One document. */
  record Document(String id, JsonNode source) {
    String text(String field) {
      return source.path(field).asString("");
    }
  }
}
