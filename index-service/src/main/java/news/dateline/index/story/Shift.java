package news.dateline.index.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Which instance does a work that one does for all, such as to find near duplicates, and how far it
 * has come: one document. It saves the others the work; two at once must do no harm.
 */
public final class Shift {
  private static final Duration ABSENT = Duration.ofSeconds(10); // a page takes a second at most
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2); // well within the above

  private final String me = UUID.randomUUID().toString();
  private final DocumentStore store;
  private final String id;
  private final Clock clock;

  /** A shift that is kept in the document {@code id}. */
  public Shift(DocumentStore store, String id, Clock clock) {
    this.store = store;
    this.id = id;
    this.clock = clock;
  }

  /** Up to when documents have been looked at; empty while it is another instance's turn. */
  public Optional<Instant> take() {
    StoredDocument<Entry> stored = read();
    if (stored == null) {
      return write(Instant.EPOCH, null) ? Optional.of(Instant.EPOCH) : Optional.empty();
    }
    Entry entry = stored.content();
    boolean mine =
        entry.by.equals(me)
            || (entry.at.plus(ABSENT).isBefore(clock.instant())
                && write(entry.lookedUpTo, stored.seen()));
    return mine ? Optional.of(entry.lookedUpTo) : Optional.empty();
  }

  /** Keeps how far it is; false where another instance has taken over meanwhile. */
  public boolean report(Instant lookedUpTo) {
    StoredDocument<Entry> stored = read();
    if (stored == null || !stored.content().by.equals(me)) {
      return false;
    }
    Entry entry = stored.content();
    boolean known =
        entry.lookedUpTo.equals(lookedUpTo) && entry.at.plus(SIGN_OF_LIFE).isAfter(clock.instant());
    return known || write(lookedUpTo, stored.seen());
  }

  /** Lets another instance have the turn at once, if it was ours. */
  public void leave() {
    StoredDocument<Entry> stored = read();
    if (stored != null && stored.content().by.equals(me)) {
      write(new Entry(me, Instant.EPOCH, stored.content().lookedUpTo), stored.seen());
    }
  }

  private @Nullable StoredDocument<Entry> read() {
    return store.read(Indices.STORY_WATCH, List.of(id), Entry.class, List.of()).get(id);
  }

  private boolean write(Instant lookedUpTo, DocumentWrite.@Nullable Seen seen) {
    return write(new Entry(me, clock.instant(), lookedUpTo), seen);
  }

  private boolean write(Entry entry, DocumentWrite.@Nullable Seen seen) {
    byte[] json = ArticleCodec.encode(entry);
    return store.write(List.of(new DocumentWrite(Indices.STORY_WATCH, id, json, seen))).getFirst()
        instanceof WriteOutcome.Written;
  }

  private record Entry(String by, Instant at, Instant lookedUpTo) {}
}
