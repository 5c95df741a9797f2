package news.dateline.index.history;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.article.Article;
import news.dateline.index.document.Visibility;
import news.dateline.index.history.HistoryView.VersionView;
import news.dateline.index.receipt.ReceiptLines;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.version.KeptVersion;
import news.dateline.index.version.VersionArchive;
import news.dateline.index.version.VersionHead;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article's versions in order, the receipts that brought each, and what changed from one
 * to the next. Text is shown only while the article is live, and only of versions that could be
 * shown themselves.
 */
public final class ArticleHistory {
  private static final int VERSIONS =
      100; // the newest; a story that is told all day has some fifty

  private final DocumentStore store;
  private final VersionArchive versions;
  private final ReceiptLines receipts;
  private final Clock clock;

  /** The histories of what lies in {@code store}. */
  public ArticleHistory(DocumentStore store, Clock clock) {
    this.store = store;
    this.versions = new VersionArchive(store);
    this.receipts = new ReceiptLines(store);
    this.clock = clock;
  }

  /** The article's history; empty where no version of it is kept. */
  Optional<HistoryView> of(String articleId) {
    Optional<HistoryView> view = of(articleId, isReadable(articleId));
    // An article may have been killed while its history was read.
    return view.filter(HistoryView::textShown).isPresent() && !isReadable(articleId)
        ? of(articleId, false)
        : view;
  }

  private Optional<HistoryView> of(String articleId, boolean readable) {
    List<VersionHead> newestFirst = versions.newest(articleId, VERSIONS + 1);
    if (newestFirst.isEmpty()) {
      return Optional.empty();
    }
    List<VersionHead> heads = newestFirst.stream().limit(VERSIONS).toList();
    Optional<CurrentDocument> current = current(articleId);
    Map<String, List<Line>> lines =
        receipts.ofArticle(articleId).stream()
            .filter(line -> line.versionSha256() != null)
            .collect(Collectors.groupingBy(line -> String.valueOf(line.versionSha256())));
    List<VersionView> views = new ArrayList<>();
    TextRoom room = new TextRoom();
    @Nullable KeptVersion version = kept(articleId, heads.getFirst());
    for (int i = 0; i < heads.size(); i++) {
      VersionHead head = heads.get(i);
      @Nullable KeptVersion before =
          i + 1 < heads.size() ? kept(articleId, heads.get(i + 1)) : null;
      views.add(
          new VersionView(
              head,
              current.filter(document -> document.shows(head)).isPresent(),
              lines.getOrDefault(head.rawSha256(), List.of()),
              changes(room, before, version, readable)));
      version = before;
    }
    return Optional.of(
        new HistoryView(
            articleId,
            current.map(CurrentDocument::uri).orElse(null),
            current.map(CurrentDocument::source).orElse(heads.getLast().source()),
            current.map(CurrentDocument::visibility).orElse(null),
            readable,
            newestFirst.size() > VERSIONS,
            views.reversed()));
  }

  private @Nullable KeptVersion kept(String articleId, VersionHead head) {
    return versions.find(Map.of(articleId, head.rawSha256())).get(articleId);
  }

  private @Nullable Changes changes(
      TextRoom room,
      @Nullable KeptVersion before,
      @Nullable KeptVersion version,
      boolean readable) {
    if (before == null || version == null) {
      return null;
    }
    boolean gone = before.redacted() || version.redacted();
    return room.between(
        gone ? before.status() : before.article().article(),
        gone ? version.status() : version.article().article(),
        readable && isLive(before) && isLive(version));
  }

  private boolean isLive(KeptVersion version) {
    Article article = version.article().article();
    return Visibility.of(article, clock.instant()) == Visibility.LIVE;
  }

  private boolean isReadable(String articleId) {
    Instant now = clock.instant();
    return current(articleId).filter(document -> document.isReadable(now)).isPresent();
  }

  private Optional<CurrentDocument> current(String articleId) {
    return Optional.ofNullable(
            store
                .read(
                    Indices.ARTICLES,
                    List.of(articleId),
                    CurrentDocument.class,
                    CurrentDocument.FIELDS)
                .get(articleId))
        .map(StoredDocument::content);
  }
}
