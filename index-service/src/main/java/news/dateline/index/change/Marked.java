package news.dateline.index.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleId;
import news.dateline.article.Change;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.store.StoredDocument;
import news.dateline.tracing.ArticleLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is told of a document that has a mark. */
record Marked(
    @Nullable String uri,
    @Nullable String source,
    String visibility,
    @Nullable Instant versionCreated,
    @Nullable String receiptId,
    @Nullable String storyId,
    ChangeMark change) {
  private static final Logger LOG = LoggerFactory.getLogger(Marked.class);

  static final List<String> FIELDS =
      List.of("uri", "source", "visibility", "versionCreated", "receiptId", "storyId", "change");

  /** The number of the write that the document's mark came from. */
  static long writtenAs(StoredDocument<Marked> document) {
    Long carried = document.content().change.seqNo();
    return carried == null ? document.seen().seqNo() : carried;
  }

  /** Where that write was made. */
  static String writtenIn(StoredDocument<Marked> document) {
    String carried = document.content().change.index();
    return carried == null ? document.seen().index() : carried;
  }

  /** One that cannot be told is a fault of ours, and must not keep all others from being told. */
  static Optional<Change> told(StoredDocument<Marked> document) {
    Marked marked = document.content();
    if (marked.uri == null || marked.source == null || marked.change.kind() == null) {
      try (ArticleLog _ = ArticleLog.about(document.id())) {
        LOG.error("a change of article {} is not told: it has no name or no kind", document.id());
      }
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            marked.change.id(),
            new ArticleId(document.id()),
            marked.uri,
            marked.source,
            marked.change.kind(),
            marked.visibility,
            marked.change.at(),
            marked.versionCreated,
            marked.receiptId,
            marked.storyId));
  }
}
