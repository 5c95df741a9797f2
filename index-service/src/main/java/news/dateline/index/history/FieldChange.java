package news.dateline.index.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field that two articles have otherwise.
 *
 * @param from its value in the one; absent where there was none, or where it is not told
 * @param to its value in the other; likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(String field, @Nullable JsonNode from, @Nullable JsonNode to) {
  /**
   * The fields that differ, in the order of their names.
   *
   * @param leftOut are not compared
   * @param told of which fields the values are told, and not the name alone
   */
  public static List<FieldChange> between(
      Article from, Article to, Set<String> leftOut, Predicate<String> told) {
    JsonNode before = ArticleCodec.mapper().valueToTree(from);
    JsonNode after = ArticleCodec.mapper().valueToTree(to);
    Set<String> names = new TreeSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    names.removeAll(leftOut);
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      JsonNode old = before.get(name);
      JsonNode now = after.get(name);
      if (!Objects.equals(old, now)) {
        boolean isTold = told.test(name);
        changes.add(new FieldChange(name, isTold ? old : null, isTold ? now : null));
      }
    }
    return changes;
  }

  /** Of both values. */
  long chars() {
    return chars(from) + chars(to);
  }

  private static long chars(@Nullable JsonNode value) {
    return value == null ? 0 : value.toString().length();
  }
}
