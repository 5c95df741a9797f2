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
import news.dateline.index.store.DocumentSearches.Told;

/**
 * Searches whose hits are read once as long as nobody writes them again. To take a few fields out
 * of a document costs Elasticsearch far more than to find it, and copies of one story find each
 * other again and again. Not thread-safe.
 *
 * @param <F> what is read of a document
 * @param <T> what is made and kept of it
 */
public final class RememberedDocuments<F, T> {
  private static final int OF_ONE_KEY = 4;

  private final DocumentSearches searches;
  private final Class<F> type;
  private final List<String> fields;
  private final Function<StoredDocument<F>, T> making;
  private final Predicate<T> keeping;
  private final String key;
  private final Function<F, String> keyOf;
  private final Map<Told, T> made;

  /**
   * Nothing is known yet.
   *
   * @param key a keyword of which few documents of the index have one value
   * @param keyOf the same of what is read
   * @param keeping whether it is small enough to be kept
   * @param most how many are kept, of those that were found last
   */
  public RememberedDocuments(
      DocumentSearches searches,
      Class<F> type,
      List<String> fields,
      String key,
      Function<F, String> keyOf,
      Function<StoredDocument<F>, T> making,
      Predicate<T> keeping,
      int most) {
    this.searches = searches;
    this.type = type;
    this.fields = fields;
    this.key = key;
    this.keyOf = keyOf;
    this.making = making;
    this.keeping = keeping;
    this.made =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Told, T> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * What each of these searches finds as of the last refresh, in their order. A refresh may fall
   * between a search and the reading: what is read then says what it says since, and is left out if
   * it is gone or has another key.
   */
  public List<List<T>> each(List<UnaryOperator<SearchRequestBody.Builder>> wanted) {
    List<List<Told>> found = searches.tellings(key, wanted);
    Map<Told, T> values = new HashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    found.stream()
        .flatMap(List::stream)
        .forEach(
            told -> {
              T known = made.get(told);
              if (known != null) {
                values.put(told, known);
              } else {
                unknown.add(told.by());
              }
            });
    read(unknown)
        .forEach(
            document -> {
              Told told = new Told(keyOf.apply(document.content()), document.seen());
              T value = making.apply(document);
              values.put(told, value);
              if (keeping.test(value)) {
                made.put(told, value);
              }
            });
    return found.stream()
        .map(hits -> hits.stream().flatMap(told -> value(told, values)).toList())
        .toList();
  }

  /** Of what was written again meanwhile the key must tell which it is. */
  private static <T> Stream<T> value(Told told, Map<Told, T> values) {
    T value = values.get(told);
    if (value != null) {
      return Stream.of(value);
    }
    List<T> since =
        values.entrySet().stream()
            .filter(other -> other.getKey().isLaterThan(told))
            .map(Map.Entry::getValue)
            .toList();
    return since.size() == 1 ? since.stream() : Stream.empty();
  }

  /** A search and no get: a get would tell what no search may know yet. */
  private List<StoredDocument<F>> read(Set<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : searches
            .each(
                type,
                List.of(
                    search ->
                        search
                            .size(keys.size() * OF_ONE_KEY)
                            .query(Queries.terms(key, keys))
                            .source(source -> source.filter(filter -> filter.includes(fields)))))
            .getFirst();
  }
}
