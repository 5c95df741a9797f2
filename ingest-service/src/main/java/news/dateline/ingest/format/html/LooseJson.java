package news.dateline.ingest.format.html;

import java.util.Optional;
import news.dateline.article.ArticleLimits;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as it stands in pages' scripts: in a comment or a CDATA section, with comments, trailing
 * commas, line ends in strings, stray backslashes or its quotes as entities. What is cut off or
 * broken in another way is not guessed at.
 */
final class LooseJson {
  private static final int MAX_DEPTH = 64; // real JSON-LD is 10 deep at most

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(ArticleLimits.WIRE_BYTES)
                          .build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private LooseJson() {}

  /** The object or array in a script's text. */
  static Optional<JsonNode> read(String script) {
    int start = start(script);
    if (start < 0) {
      return Optional.empty();
    }
    String json = script.substring(start);
    Optional<JsonNode> tree = tree(json);
    if (tree.isEmpty() && json.contains("&quot;")) {
      return tree(Parser.unescapeEntities(json, false));
    }
    return tree;
  }

  /** Where the JSON begins, after comment and CDATA marks; -1 where there is none. */
  private static int start(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf('[');
    if (script.startsWith("[CDATA[", array)) {
      array = script.indexOf('[', array + "[CDATA[".length());
    }
    return object < 0 || array < 0 ? Math.max(object, array) : Math.min(object, array);
  }

  /** What follows the value, such as the end of a comment, is not looked at. */
  private static Optional<JsonNode> tree(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      return tree.isContainer() ? Optional.of(tree) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
