package news.dateline.index;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.document.ArticleDocumentMapper;
import news.dateline.index.document.Retention;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.version.KeptVersion;
import news.dateline.index.version.VersionArchive;

/**
 * Writes what the judge decides, under optimistic concurrency: every article is first believed new;
 * who meets another's document reads it, then what is known of its version, and judges again. What
 * replaced a document is looked at once more, until a round finds nothing to write: whoever changed
 * what is known of a version meanwhile either saw that document or is seen now. See ADR 19.
 */
final class ArticleWriter {
  private static final WriteOutcome READING_GONE =
      new WriteOutcome.Rejected("reading-gone", "what these bytes say is not kept any more");

  private final DocumentStore store;
  private final VersionArchive versions;
  private final Retention retention;
  private final DeletedText deletedText;
  private final Clock clock;

  ArticleWriter(
      DocumentStore store,
      VersionArchive versions,
      Retention retention,
      DeletedText deletedText,
      Clock clock) {
    this.store = store;
    this.versions = versions;
    this.retention = retention;
    this.deletedText = deletedText;
    this.clock = clock;
  }

  /**
   * Settles every candidate; returns when the documents show what they became. Their versions are
   * kept already.
   */
  List<Settled> settle(List<Candidate> candidates) {
    Map<String, OpenArticle> open = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      open.computeIfAbsent(candidate.articleId(), OpenArticle::new).add(candidate);
    }
    List<Settled> settled = new ArrayList<>(candidates.size());
    while (!open.isEmpty()) {
      settled.addAll(round(open));
      look(open);
    }
    return settled;
  }

  /** Judges and writes once; what is settled leaves {@code open}. */
  private List<Settled> round(Map<String, OpenArticle> open) {
    List<Settled> settled = new ArrayList<>();
    Map<OpenArticle, Verdict> toWrite = new LinkedHashMap<>();
    for (OpenArticle article : List.copyOf(open.values())) {
      Verdict verdict = article.judge();
      if (verdict.write().isPresent()) {
        toWrite.put(article, verdict);
      } else {
        settled.addAll(article.settle(verdict));
        open.remove(article.id());
      }
    }
    Map<OpenArticle, WriteOutcome> outcomes = write(toWrite);
    toWrite.forEach(
        (article, verdict) -> {
          switch (outcomes.getOrDefault(article, READING_GONE)) {
            case WriteOutcome.Written _ when article.seen() == null ->
                settled.addAll(article.settle(verdict));
            case WriteOutcome.Rejected rejected ->
                settled.addAll(article.refuse(verdict.write().orElseThrow(), rejected));
            case WriteOutcome.Written _ -> {} // once more: see above
            case WriteOutcome.Conflict _ -> {}
          }
        });
    open.values().removeIf(OpenArticle::isSettled);
    return settled;
  }

  /** Writes what is to be shown; of an article without an outcome no reading was found. */
  private Map<OpenArticle, WriteOutcome> write(Map<OpenArticle, Verdict> verdicts) {
    Instant now = clock.instant();
    Map<OpenArticle, Shown> shown = new LinkedHashMap<>();
    Map<String, String> rawSha256ByArticleId = new HashMap<>();
    verdicts.forEach(
        (article, verdict) -> {
          Version version = verdict.write().orElseThrow();
          article
              .reading(version)
              .ifPresentOrElse(
                  reading -> shown.put(article, shown(version, version.shown(reading), now)),
                  () -> rawSha256ByArticleId.put(article.id(), version.rawSha256()));
        });
    Map<String, KeptVersion> kept = versions.find(rawSha256ByArticleId);
    for (OpenArticle article : verdicts.keySet()) {
      KeptVersion found = kept.get(article.id());
      if (found != null) {
        EnrichedArticle left = found.redacted() ? found.ended() : found.article();
        shown.put(article, shown(found.facts(), left, now));
      }
    }
    List<DocumentWrite> writes = new ArrayList<>(shown.size());
    shown.forEach((article, what) -> writes.add(document(article, what, now)));
    Iterator<WriteOutcome> written = store.write(writes).iterator();
    Map<OpenArticle, WriteOutcome> outcomes = new HashMap<>();
    shown.keySet().forEach(article -> outcomes.put(article, written.next()));
    if (shown.entrySet().stream()
        .anyMatch(it -> it.getKey().seen() != null && it.getValue().isHidden)) {
      deletedText.remove(); // a text may have stood there
    }
    return outcomes;
  }

  private Shown shown(Version version, EnrichedArticle article, Instant now) {
    EnrichedArticle limited = retention.limit(article, now);
    boolean isHidden = Visibility.of(limited.article(), now) != Visibility.LIVE;
    return new Shown(version, limited, isHidden);
  }

  private static DocumentWrite document(OpenArticle article, Shown shown, Instant now) {
    byte[] json =
        ArticleDocumentMapper.map(
            shown.article, shown.version.reading().sha256(), article.storyId(), now);
    return new DocumentWrite(Indices.ARTICLES, article.id(), json, article.seen());
  }

  /** First the documents, then what is known of the versions they show: in this order. */
  private void look(Map<String, OpenArticle> open) {
    Map<String, StoredDocument<Standing>> documents =
        store.read(Indices.ARTICLES, open.keySet(), Standing.class, Standing.FIELDS);
    Map<String, String> rawSha256ByArticleId = new HashMap<>();
    documents.forEach(
        (id, document) -> rawSha256ByArticleId.put(id, document.content().order().rawSha256()));
    Map<String, Version> shown = versions.facts(rawSha256ByArticleId);
    for (OpenArticle article : open.values()) {
      StoredDocument<Standing> document = documents.get(article.id());
      if (document != null) {
        Standing standing = document.content();
        Version version = shown.getOrDefault(article.id(), standing.version());
        article.seen(
            document,
            standing.hasSunk(version) ? versions.leading(article.id()) : List.of(version));
      }
    }
  }

  private record Shown(Version version, EnrichedArticle article, boolean isHidden) {}
}
