package news.dateline.index.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;

/** What may be told of stories at this moment; it waits for no refresh. */
final class Stories {
  private final DocumentStore store;

  Stories(DocumentStore store) {
    this.store = store;
  }

  /** Those that may be seen, by article. */
  Map<String, Story> visible(Collection<String> articleIds, Instant now) {
    return store.read(Indices.ARTICLES, articleIds, Story.class, Story.FIELDS).values().stream()
        .filter(document -> document.content().isVisible(now))
        .collect(Collectors.toMap(StoredDocument::id, StoredDocument::content));
  }
}
