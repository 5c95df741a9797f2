package news.dateline.index.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.ControlState;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import org.jspecify.annotations.Nullable;

/** Which stories are killed. */
public final class KilledStories {
  private final DocumentStore store;

  /** As the articles in {@code store} say. */
  public KilledStories(DocumentStore store) {
    this.store = store;
  }

  /**
   * Those of these that are killed now.
   *
   * @throws news.dateline.kafka.UnavailableException if Elasticsearch is away
   */
  public Set<String> among(Collection<String> articleIds) {
    return among(articleIds, Shown::isKilled);
  }

  /** Those, too, that were reinstated after a kill: what came until then is gone for good. */
  public Set<String> everAmong(Collection<String> articleIds) {
    return among(articleIds, Shown::wasKilled);
  }

  private Set<String> among(Collection<String> articleIds, Predicate<Shown> which) {
    return store
        .read(
            Indices.ARTICLES, Set.copyOf(articleIds), Shown.class, List.of("visibility", "control"))
        .entrySet()
        .stream()
        .filter(article -> which.test(article.getValue().content()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private record Shown(@Nullable Visibility visibility, @Nullable ControlState control) {
    boolean isKilled() {
      return visibility == Visibility.KILLED;
    }

    boolean wasKilled() {
      return isKilled()
          || (control != null && (control.kill() != null || control.reinstate() != null));
    }
  }
}
