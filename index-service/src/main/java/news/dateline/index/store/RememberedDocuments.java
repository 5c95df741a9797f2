package news.dateline.index.store;

import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Searches whose hits are read once as long as nobody writes them again. To take a few fields out
 * of a document costs Elasticsearch far more than to find it, and copies of one story find each
 * other again and again. Not thread-safe.
 *
 * @param <F> what is read of a document
 * @param <T> what is made and kept of it
 */
public final class RememberedDocuments<F, T> {
  private final DocumentSearches searches;
  private final Class<F> type;
  private final List<String> fields;
  private final Function<StoredDocument<F>, T> making;
  private final Predicate<T> keeping;
  private final Map<String, Made<T>> made;

  private record Made<T>(DocumentWrite.Seen seen, T value) {}

  /**
   * Nothing is known yet.
   *
   * @param keeping whether it is small enough to be kept
   * @param most how many are kept, of those that were found last
   */
  public RememberedDocuments(
      DocumentSearches searches,
      Class<F> type,
      List<String> fields,
      Function<StoredDocument<F>, T> making,
      Predicate<T> keeping,
      int most) {
    this.searches = searches;
    this.type = type;
    this.fields = fields;
    this.making = making;
    this.keeping = keeping;
    this.made =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Made<T>> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * What each of these searches finds as of the last refresh, in their order. A refresh may fall
   * between a search and the reading: what is read then says what it says since, and is left out if
   * it is gone.
   */
  public List<List<T>> each(List<UnaryOperator<SearchRequestBody.Builder>> wanted) {
    List<List<DocumentSearches.Listed>> found = searches.lists(wanted);
    Map<String, T> values = new HashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    found.stream()
        .flatMap(List::stream)
        .forEach(
            listed -> {
              Made<T> known = made.get(listed.id());
              if (known != null && known.seen.equals(listed.seen())) {
                values.put(listed.id(), known.value);
              } else {
                unknown.add(listed.id());
              }
            });
    read(unknown)
        .forEach(
            document -> {
              T value = making.apply(document);
              values.put(document.id(), value);
              if (keeping.test(value)) {
                made.put(document.id(), new Made<>(document.seen(), value));
              }
            });
    return found.stream()
        .map(hits -> hits.stream().flatMap(hit -> Stream.ofNullable(values.get(hit.id()))).toList())
        .toList();
  }

  /** A search and no get: a get would tell what no search may know yet. */
  private List<StoredDocument<F>> read(Set<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : searches
            .each(
                type,
                List.of(
                    search ->
                        search
                            .size(ids.size())
                            .query(Queries.ids(ids))
                            .source(source -> source.filter(filter -> filter.includes(fields)))))
            .getFirst();
  }
}
