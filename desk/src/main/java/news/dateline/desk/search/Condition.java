package news.dateline.desk.search;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the search, to be taken away.
 *
 * @param href the search without it
 */
public record Condition(String text, String href) {
  static List<Condition> of(QueryText query, @Nullable Order stated) {
    List<String> pieces = query.pieces();
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> new Condition(pieces.get(i), SearchLink.page(query.without(i), stated)))
        .toList();
  }
}
