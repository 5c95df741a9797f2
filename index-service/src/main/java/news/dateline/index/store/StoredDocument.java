package news.dateline.index.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document as it stands, and the place to overwrite it from. */
public record StoredDocument<T>(String id, T content, DocumentWrite.Seen seen) {
  /** From an answer's parts, all of which were asked for. */
  static <T> StoredDocument<T> of(
      @Nullable String id, @Nullable T content, @Nullable Long seqNo, @Nullable Long primaryTerm) {
    return new StoredDocument<>(
        Objects.requireNonNull(id),
        Objects.requireNonNull(content),
        new DocumentWrite.Seen(Objects.requireNonNull(seqNo), Objects.requireNonNull(primaryTerm)));
  }
}
