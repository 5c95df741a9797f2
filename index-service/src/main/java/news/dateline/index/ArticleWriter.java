package news.dateline.index;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Control;
import news.dateline.index.control.AuditLog;
import news.dateline.index.document.Retention;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.store.WriteOutcome.Rejected;
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
  private final Showing showing;
  private final DeletedText deletedText;
  private final ControlAudit audit;

  ArticleWriter(
      DocumentStore store,
      VersionArchive versions,
      Retention retention,
      DeletedText deletedText,
      Clock clock) {
    this.store = store;
    this.versions = versions;
    this.showing = new Showing(versions, retention, clock);
    this.deletedText = deletedText;
    this.audit = new ControlAudit(new AuditLog(store), clock);
  }

  /**
   * Settles every candidate and carries every control out; returns when the documents show what
   * they became. The candidates' versions are kept already.
   */
  Work settle(List<Candidate> candidates, List<Control> controls, Arrivals arrivals) {
    Map<String, OpenArticle> open = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      open.computeIfAbsent(candidate.articleId(), OpenArticle::new).add(candidate);
    }
    Map<String, OpenArticle> controlled = new LinkedHashMap<>();
    for (Control control : controls) {
      String id = control.articleId().value();
      OpenArticle article = open.computeIfAbsent(id, OpenArticle::new);
      article.add(control);
      controlled.put(id, article);
    }
    look(controlled); // few, and what they meet is written down
    Work work = Work.begun();
    while (!open.isEmpty()) {
      round(open, work, arrivals);
      look(open);
    }
    return work;
  }

  /** Judges and writes once; what is settled leaves {@code open}. */
  private void round(Map<String, OpenArticle> open, Work work, Arrivals arrivals) {
    Map<OpenArticle, Verdict> verdicts = new LinkedHashMap<>();
    open.values().forEach(article -> verdicts.put(article, article.judge()));
    Map<OpenArticle, Shown> shown = showing.of(verdicts);
    work.fresh().addAll(audit.write(Shown.visibilities(verdicts, shown), arrivals));
    Map<OpenArticle, WriteOutcome> outcomes = write(shown);
    verdicts.forEach(
        (article, verdict) -> {
          if (verdict.shown()) {
            work.add(article, verdict);
            return;
          }
          switch (outcomes.getOrDefault(article, READING_GONE)) {
            case WriteOutcome.Written _
                when article.seen() == null && article.beginning().isEmpty() ->
                work.add(article, verdict);
            case Rejected rejected -> refuse(article, verdict, rejected, work);
            case WriteOutcome.Written _ -> {} // once more: see above
            case WriteOutcome.Conflict _ -> {}
          }
        });
    open.values().removeIf(OpenArticle::isSettled);
  }

  /** Controls wait until no candidate is left to be refused for. */
  private static void refuse(OpenArticle article, Verdict verdict, Rejected rejected, Work work) {
    List<Settled> refused =
        verdict.current().map(version -> article.refuse(version, rejected)).orElse(List.of());
    work.settled().addAll(refused);
    if (refused.isEmpty()) {
      article.controls().forEach(control -> work.refused().put(control, rejected));
      article.forgetControls();
    }
  }

  private Map<OpenArticle, WriteOutcome> write(Map<OpenArticle, Shown> shown) {
    List<DocumentWrite> writes = new ArrayList<>(shown.size());
    shown.forEach(
        (article, what) ->
            writes.add(
                new DocumentWrite(Indices.ARTICLES, article.id(), what.json(), article.seen())));
    Iterator<WriteOutcome> written = store.write(writes).iterator();
    Map<OpenArticle, WriteOutcome> outcomes = new HashMap<>();
    shown.keySet().forEach(article -> outcomes.put(article, written.next()));
    if (shown.entrySet().stream()
        .anyMatch(
            it -> it.getKey().seen() != null && it.getValue().visibility() != Visibility.LIVE)) {
      deletedText.remove(); // a text may have stood there
    }
    return outcomes;
  }

  /** First the documents, then what is known of the versions they show: in this order. */
  private void look(Map<String, OpenArticle> open) {
    Map<String, StoredDocument<Standing>> documents =
        store.read(Indices.ARTICLES, open.keySet(), Standing.class, Standing.FIELDS);
    Map<String, String> rawSha256ByArticleId = new HashMap<>();
    documents.forEach(
        (id, document) ->
            document
                .content()
                .version()
                .ifPresent(version -> rawSha256ByArticleId.put(id, version.rawSha256())));
    Map<String, Version> shown = versions.facts(rawSha256ByArticleId);
    for (OpenArticle article : open.values()) {
      StoredDocument<Standing> document = documents.get(article.id());
      if (document != null) {
        article.seen(document, known(article, document.content(), shown));
      }
    }
    begin(open);
  }

  private List<Version> known(OpenArticle article, Standing standing, Map<String, Version> shown) {
    Optional<Version> version = Optional.ofNullable(shown.get(article.id())).or(standing::version);
    ControlState control = standing.control().join(article.control());
    return version.filter(it -> standing.hasSunk(it, control)).isPresent()
        ? versions.leading(article.id())
        : version.stream().toList();
  }

  /** Keeps once more what begins anew: it was kept before the reinstatement was known. */
  private void begin(Map<String, OpenArticle> open) {
    for (OpenArticle article : open.values()) {
      for (Candidate before : article.beginning()) {
        versions
            .keep(List.of(before.enriched()), new HashMap<>())
            .forEach(kept -> article.replace(before, kept));
      }
    }
  }
}
