package news.dateline.index;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.index.document.ArticleDocumentMapper;
import news.dateline.index.judge.ArticleJudge;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Outcome;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;

/**
 * Writes what the judge decides, under optimistic concurrency: every article is first believed new;
 * who meets another's document reads it and is judged again, until all is settled.
 */
final class ArticleWriter {
  private final DocumentStore store;
  private final Clock clock;

  ArticleWriter(DocumentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Settles every candidate; returns when what they became is written. */
  List<Settled> settle(List<Candidate> candidates) {
    Map<String, List<Candidate>> open = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      open.computeIfAbsent(candidate.articleId(), id -> new ArrayList<>()).add(candidate);
    }
    List<Settled> settled = new ArrayList<>(candidates.size());
    Map<String, StoredDocument<Standing>> standing = Map.of();
    while (!open.isEmpty()) {
      List<String> conflicts = round(open, standing, settled);
      standing = store.read(Indices.ARTICLES, conflicts, Standing.class, Standing.FIELDS);
    }
    return settled;
  }

  /**
   * Judges and writes once; what is settled leaves {@code open}. Returns the ids that somebody else
   * had written.
   */
  private List<String> round(
      Map<String, List<Candidate>> open,
      Map<String, StoredDocument<Standing>> standing,
      List<Settled> settled) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    List<DocumentWrite> writes = new ArrayList<>();
    Instant now = clock.instant();
    for (Map.Entry<String, List<Candidate>> entry : List.copyOf(open.entrySet())) {
      StoredDocument<Standing> stands = standing.get(entry.getKey());
      Verdict verdict =
          ArticleJudge.judge(
              entry.getValue(), Optional.ofNullable(stands).map(StoredDocument::content));
      if (verdict.write().isPresent()) {
        Candidate best = verdict.write().get();
        verdicts.put(entry.getKey(), verdict);
        writes.add(
            new DocumentWrite(
                Indices.ARTICLES,
                entry.getKey(),
                ArticleDocumentMapper.map(best.enriched(), best.order(), now),
                stands == null ? null : stands.seen()));
      } else {
        verdict
            .outcomes()
            .forEach((candidate, outcome) -> settled.add(new Settled(candidate, outcome)));
        open.remove(entry.getKey());
      }
    }
    return apply(verdicts, store.write(writes), open, settled);
  }

  private static List<String> apply(
      Map<String, Verdict> verdicts,
      List<WriteOutcome> outcomes,
      Map<String, List<Candidate>> open,
      List<Settled> settled) {
    List<String> toRead = new ArrayList<>();
    int next = 0;
    for (Map.Entry<String, Verdict> entry : verdicts.entrySet()) {
      Verdict verdict = entry.getValue();
      switch (outcomes.get(next++)) {
        case WriteOutcome.Written ignored -> {
          verdict
              .outcomes()
              .forEach((candidate, outcome) -> settled.add(new Settled(candidate, outcome)));
          open.remove(entry.getKey());
        }
        case WriteOutcome.Conflict ignored -> toRead.add(entry.getKey());
        case WriteOutcome.Rejected(String reason, String detail) -> {
          Candidate rejected = verdict.write().orElseThrow();
          settled.add(new Settled(rejected, new Outcome.Rejected(reason, detail)));
          if (hasOthers(open, entry.getKey(), rejected)) {
            toRead.add(entry.getKey());
          }
        }
      }
    }
    return toRead;
  }

  /** Takes the rejected candidate out; the article's others are judged again. */
  private static boolean hasOthers(
      Map<String, List<Candidate>> open, String articleId, Candidate rejected) {
    return open.computeIfPresent(
            articleId,
            (id, candidates) -> {
              candidates.remove(rejected);
              return candidates.isEmpty() ? null : candidates;
            })
        != null;
  }
}
