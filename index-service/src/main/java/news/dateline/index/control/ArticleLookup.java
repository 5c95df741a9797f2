package news.dateline.index.control;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Finds the articles that an operator means. */
public final class ArticleLookup {
  private static final String PURGE = "control.purge.at";

  private final DocumentStore store;
  private final DocumentSearches searches;

  /** Looks articles up in {@code store}. */
  public ArticleLookup(DocumentStore store, DocumentSearches searches) {
    this.store = store;
    this.searches = searches;
  }

  /**
   * Articles in the order of their receipt.
   *
   * @param total how many there are in all
   * @param next where to go on; absent of the last page
   */
  public record Page(List<ArticleHead> articles, long total, @Nullable String next) {}

  /** One article, at once; empty where nothing of that id is there. */
  Optional<ArticleHead> find(String id) {
    return Optional.ofNullable(
            store
                .read(
                    Indices.ARTICLES,
                    List.of(id),
                    ArticleHead.Fields.class,
                    ArticleHead.Fields.NAMES)
                .get(id))
        .map(found -> found.content().of(id));
  }

  /**
   * Which articles are meant; all of these hold.
   *
   * @param before received until then
   * @param purged whether those are listed that are purged, too
   */
  public record Question(
      Optional<String> uri, Optional<String> source, Optional<Instant> before, boolean purged) {
    private Query query() {
      List<Query> all = new ArrayList<>();
      // What never came has no place in the order of receipt; who knows its uri finds it.
      all.add(uri.map(value -> Queries.term("uri", value)).orElseGet(() -> has("receivedAt")));
      source.ifPresent(value -> all.add(Queries.term("source", value)));
      before.ifPresent(value -> all.add(Queries.within("receivedAt", null, value)));
      if (!purged) {
        all.add(Query.of(query -> query.bool(bool -> bool.mustNot(has(PURGE)))));
      }
      return Queries.all(all.toArray(Query[]::new));
    }
  }

  private static Query has(String name) {
    return Query.of(query -> query.exists(field -> field.field(name)));
  }

  /**
   * A page of them, as of the last refresh; {@code after} is the {@code next} of the one before.
   */
  Page page(Question question, int most, Optional<Cursor> after) {
    Query query = question.query();
    List<StoredDocument<ArticleHead.Fields>> found =
        searches
            .each(
                ArticleHead.Fields.class,
                List.of(
                    search -> {
                      search
                          .query(query)
                          .size(most)
                          .source(
                              source ->
                                  source.filter(
                                      filter -> filter.includes(ArticleHead.Fields.NAMES)))
                          .sort(Cursor.FIELDS.stream().map(Queries::ascending).toList());
                      return after
                          .map(cursor -> search.searchAfter(cursor.sortValues()))
                          .orElse(search);
                    }))
            .getFirst();
    @Nullable String next =
        found.size() < most ? null : Cursor.of(found.getLast().content()).toString();
    return new Page(
        found.stream().map(one -> one.content().of(one.id())).toList(),
        store.count(Indices.ARTICLES, query),
        next);
  }
}
