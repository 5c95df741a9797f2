package news.dateline.ingest.folder;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.article.Redaction;

/**
 * The redactions that came last, for files that were on their way to {@code done} when they came:
 * an archive may be so for hours. Thread-safe.
 */
final class RecentRedactions {
  private static final int MOST = 20_000; // some megabytes, where a whole source is purged

  private final Deque<Redaction> newestLast = new ArrayDeque<>();
  private final Set<Redaction> known = new HashSet<>();

  synchronized void add(Redaction redaction) {
    if (known.add(redaction)) {
      newestLast.add(redaction);
    }
    if (newestLast.size() > MOST) {
      known.remove(newestLast.remove());
    }
  }

  /** Those of a source that may name what was received then. */
  synchronized List<Redaction> of(String source, Instant receivedAt) {
    return newestLast.stream()
        .filter(it -> it.source().equals(source) && !receivedAt.isAfter(it.at()))
        .toList();
  }
}
