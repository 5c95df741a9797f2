package news.dateline.index.control;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;

/**
 * Finds the stories that kills may mean: by uri at once, by a name among the versions of the
 * window.
 */
final class KillMatching {
  private static final int MOST_CANDIDATES = 20; // more than an operator chooses among
  private static final int MOST_VERSIONS = 500; // of all candidates: a story has some fifty
  private static final String ARTICLE = "articleId";

  private final DocumentStore store;
  private final DocumentSearches versions;
  private final Duration window;

  KillMatching(DocumentStore store, DocumentSearches versions, Duration window) {
    this.store = store;
    this.versions = versions;
    this.window = window;
  }

  /** Of a version; nothing is read of an article's document. */
  private record OfArticle(String articleId) {}

  /** The ids of the stories that match each, of all that was written until now. */
  Map<NamedKill, List<String>> stories(Collection<NamedKill> kills) {
    Map<NamedKill, List<String>> found = new HashMap<>();
    Set<String> there =
        store
            .read(
                Indices.ARTICLES,
                kills.stream().map(NamedKill::targetId).distinct().toList(),
                OfArticle.class,
                List.of(ARTICLE))
            .keySet();
    List<NamedKill> byName = new ArrayList<>();
    for (NamedKill kill : kills) {
      if (there.contains(kill.targetId())) {
        found.put(kill, List.of(kill.targetId()));
      } else if (kill.name() == null) {
        found.put(kill, List.of());
      } else {
        byName.add(kill);
      }
    }
    if (!byName.isEmpty()) {
      store.refresh(Indices.VERSIONS);
      List<List<StoredDocument<OfArticle>>> lists =
          versions.each(OfArticle.class, byName.stream().map(this::search).toList());
      for (int i = 0; i < byName.size(); i++) {
        found.put(byName.get(i), articles(lists.get(i)));
      }
    }
    return found;
  }

  private static List<String> articles(List<StoredDocument<OfArticle>> versions) {
    return versions.stream()
        .map(version -> version.content().articleId())
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private UnaryOperator<SearchRequestBody.Builder> search(NamedKill kill) {
    Instant at = kill.receivedAt();
    Query match =
        Queries.all(
            Queries.term("source", kill.source()),
            Queries.term("knownAs", String.valueOf(kill.name())),
            Queries.within("receivedAt", at.minus(window), at.plus(window)));
    return search ->
        search
            .size(MOST_VERSIONS)
            .query(match)
            .source(source -> source.filter(filter -> filter.includes(ARTICLE)));
  }
}
