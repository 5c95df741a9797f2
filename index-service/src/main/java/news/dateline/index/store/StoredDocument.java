package news.dateline.index.store;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document as it stands, and the place to overwrite it from. */
public record StoredDocument<T>(String id, T content, DocumentWrite.Seen seen) {
  /** From an answer's parts, all of which were asked for. */
  static <T> StoredDocument<T> of(
      @Nullable String index,
      @Nullable String id,
      @Nullable T content,
      @Nullable Long seqNo,
      @Nullable Long primaryTerm) {
    return new StoredDocument<>(
        Objects.requireNonNull(id),
        Objects.requireNonNull(content),
        new DocumentWrite.Seen(
            Objects.requireNonNull(index),
            Objects.requireNonNull(seqNo),
            Objects.requireNonNull(primaryTerm)));
  }

  /** The documents of hits whose source and place were asked for. */
  static <T> List<StoredDocument<T>> of(List<Hit<T>> hits) {
    return hits.stream()
        .map(hit -> of(hit.index(), hit.id(), hit.source(), hit.seqNo(), hit.primaryTerm()))
        .toList();
  }
}
