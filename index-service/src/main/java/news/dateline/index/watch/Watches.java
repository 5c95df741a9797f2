package news.dateline.index.watch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** The watches there are. */
final class Watches {
  /** Each is one search at every change; a hundred searches take a fraction of a second. */
  static final int MOST = 100;

  private static final List<String> ALL_FIELDS = List.of("*");
  private static final Query ACTIVE =
      Queries.not(Query.of(q -> q.exists(field -> field.field("removedAt"))));

  private final DocumentStore store;

  Watches(DocumentStore store) {
    this.store = store;
  }

  /**
   * Those that watch, the eldest first; a few more than {@link #MOST} if two were added at once.
   */
  List<Watch> active() {
    return store
        .search(
            Indices.WATCHES,
            ACTIVE,
            2 * MOST,
            Watch.class,
            ALL_FIELDS,
            List.of(Queries.ascending("createdAt")))
        .stream()
        .map(StoredDocument::content)
        .toList();
  }

  /** Those of these ids that watch, by id. */
  Map<String, Watch> active(Collection<String> ids) {
    return read(ids).values().stream()
        .map(StoredDocument::content)
        .filter(watch -> !watch.isRemoved())
        .collect(Collectors.toMap(Watch::id, Function.identity()));
  }

  Optional<Watch> active(String id) {
    return Optional.ofNullable(active(List.of(id)).get(id));
  }

  /**
   * Has it watch from now on.
   *
   * @throws IllegalArgumentException if there are too many
   */
  void add(Watch watch) {
    if (active().size() >= MOST) {
      throw new IllegalArgumentException(
          "there are %d watches already, and no more can be: remove one".formatted(MOST));
    }
    write(watch, null);
  }

  /** Ends a watch; false if there is none, or if it has just been ended by somebody else. */
  boolean remove(String id, Instant now) {
    StoredDocument<Watch> found = read(List.of(id)).get(id);
    if (found == null || found.content().isRemoved()) {
      return false;
    }
    write(found.content().removed(now), found.seen());
    return true;
  }

  private Map<String, StoredDocument<Watch>> read(Collection<String> ids) {
    return store.read(Indices.WATCHES, ids, Watch.class, ALL_FIELDS);
  }

  private void write(Watch watch, DocumentWrite.@Nullable Seen seen) {
    store.writeVisibly(
        List.of(new DocumentWrite(Indices.WATCHES, watch.id(), ArticleCodec.encode(watch), seen)));
  }
}
