package news.dateline.index.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that differs from the version before.
 *
 * @param from its value there; absent where there was none, or where nobody may read it
 * @param to its value here; likewise
 */
record FieldChange(String field, @Nullable JsonNode from, @Nullable JsonNode to) {
  /** Of both values. */
  long chars() {
    return chars(from) + chars(to);
  }

  private static long chars(@Nullable JsonNode value) {
    return value == null ? 0 : value.toString().length();
  }
}
