package news.dateline.launcher.offline;

import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.format.json.JsonTree;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a manifest: a JSON object with an {@code id}, which the answer repeats.
 *
 * @param id any JSON value; JSON null where it is absent
 */
record ManifestLine(JsonNode id, JsonNode fields) {

  /** Reads a line. */
  static ManifestLine read(String line) throws InputException {
    JsonNode fields;
    try {
      fields = ArticleCodec.mapper().readTree(line);
    } catch (JacksonException e) {
      throw new InputException("the line is not readable as JSON: " + JsonTree.reason(e));
    }
    if (!fields.isObject()) {
      throw new InputException("the line is not a JSON object");
    }
    JsonNode id = fields.path("id");
    return new ManifestLine(id.isMissingNode() ? NullNode.getInstance() : id, fields);
  }

  /** The answer's beginning. */
  static ObjectNode answer(JsonNode id) {
    ObjectNode answer = ArticleCodec.mapper().createObjectNode();
    answer.set("id", id);
    return answer;
  }

  String required(String key) throws InputException {
    return optional(key)
        .orElseThrow(() -> new InputException("the key '%s' is missing".formatted(key)));
  }

  Optional<String> optional(String key) throws InputException {
    JsonNode value = fields.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw new InputException("the key '%s' must be a string".formatted(key));
    }
    return Optional.of(value.stringValue());
  }
}
