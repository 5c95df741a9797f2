package news.dateline.launcher.demo;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An article as it stands in the index.
 *
 * @param source the document's JSON
 */
record ArticleDocument(JsonNode source) {

  String receiptId() {
    return text("receiptId").orElse("");
  }

  /** {@code live}, {@code embargoed}, {@code withheld}, {@code killed} or {@code expired}. */
  String visibility() {
    return text("visibility").orElse("");
  }

  Optional<String> text(String field) {
    JsonNode value = source.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  /** The strings of a list. */
  List<String> texts(String field) {
    return source.path(field).valueStream().map(value -> value.asString("")).toList();
  }

  /** The entries of a list in the stored detail. */
  List<JsonNode> detail(String field) {
    return source.path("detail").path(field).valueStream().toList();
  }
}
