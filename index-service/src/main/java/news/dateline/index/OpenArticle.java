package news.dateline.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.judge.ArticleJudge;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Outcome;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome.Rejected;
import org.jspecify.annotations.Nullable;

/** One article of a batch until it is settled: its candidates, and what was seen of it last. */
final class OpenArticle {
  private final String id;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<String> unacceptableReadings = new HashSet<>();
  private @Nullable StoredDocument<Standing> standing;
  private List<Version> known = List.of();

  OpenArticle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  /** Its document, and what is known of the version that it shows or of all that lead. */
  void seen(StoredDocument<Standing> document, List<Version> versions) {
    standing = document;
    known = versions.stream().filter(this::isAcceptable).toList();
    if (known.isEmpty()) {
      known = List.of(document.content().version());
    }
  }

  DocumentWrite.@Nullable Seen seen() {
    return standing == null ? null : standing.seen();
  }

  /** Carried over to the document that replaces it. */
  @Nullable String storyId() {
    return standing == null ? null : standing.content().storyId();
  }

  Verdict judge() {
    return ArticleJudge.judge(
        candidates, Optional.ofNullable(standing).map(StoredDocument::content), known);
  }

  /** The best reading of {@code version}, where a candidate brings it and may. */
  Optional<EnrichedArticle> reading(Version version) {
    return candidates.stream()
        .filter(candidate -> !candidate.redacted())
        .filter(candidate -> candidate.readingSha256().equals(version.reading().sha256()))
        .findFirst()
        .map(Candidate::enriched);
  }

  List<Settled> settle(Verdict verdict) {
    List<Settled> settled = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      settled.add(new Settled(candidates.get(i), verdict.outcomes().get(i), verdict.killed()));
    }
    candidates.clear();
    return settled;
  }

  /** Settles the candidates of a version that Elasticsearch cannot take; the others stay. */
  List<Settled> refuse(Version version, Rejected why) {
    unacceptableReadings.add(version.reading().sha256());
    List<Settled> settled = new ArrayList<>();
    for (Candidate candidate : List.copyOf(candidates)) {
      if (!isAcceptable(candidate.version())) {
        candidates.remove(candidate);
        boolean itself = candidate.readingSha256().equals(version.reading().sha256());
        Outcome outcome =
            itself || !candidate.isDuplicate()
                ? new Outcome.Rejected(why.reason(), why.detail())
                : new Outcome.Duplicate(candidate.keptBy());
        settled.add(new Settled(candidate, outcome, false));
      }
    }
    return settled;
  }

  boolean isSettled() {
    return candidates.isEmpty();
  }

  private boolean isAcceptable(Version version) {
    return !unacceptableReadings.contains(version.reading().sha256());
  }
}
