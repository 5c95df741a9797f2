package news.dateline.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.article.Control;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.document.ChangeRule;
import news.dateline.index.judge.ArticleJudge;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Outcome;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * One article of a batch until it is settled: its candidates, what is to be done to it, and what
 * was seen of it last.
 */
final class OpenArticle {
  private final String id;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Control> controls = new ArrayList<>();
  private final Set<String> unacceptableReadings = new HashSet<>();
  private @Nullable StoredDocument<Standing> standing;
  private List<Version> known = List.of();

  /**
   * All that was ever read of versions. What is known of one only grows; a candidate that was kept
   * before somebody lowered its version must not be believed again once that was seen.
   */
  private final Set<Version> learnt = new LinkedHashSet<>();

  OpenArticle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  void add(Control control) {
    controls.add(control);
  }

  /** What is to be done to it; nothing once that is settled. */
  List<Control> controls() {
    return List.copyOf(controls);
  }

  /** What is not to be done to it after all. */
  void forgetControls() {
    controls.clear();
  }

  /** Its document, and what is known of the version that it shows or of all that lead. */
  void seen(StoredDocument<Standing> document, List<Version> versions) {
    standing = document;
    learnt.addAll(versions);
    known = learnt.stream().filter(this::isAcceptable).toList();
    if (known.isEmpty()) {
      known = document.content().version().stream().toList();
    }
  }

  DocumentWrite.@Nullable Seen seen() {
    return standing == null ? null : standing.seen();
  }

  Optional<Standing> standing() {
    return Optional.ofNullable(standing).map(StoredDocument::content);
  }

  /** What was and is to be done to it, as far as it was seen. */
  ControlState control() {
    return standing().map(Standing::control).orElse(ControlState.NONE).join(done());
  }

  private ControlState done() {
    return controls.stream().map(ControlState::of).reduce(ControlState.NONE, ControlState::join);
  }

  /** What the document that is written next takes the place of. */
  ChangeRule.@Nullable Before before() {
    return standing == null
        ? null
        : standing.content().before(standing.seen().index(), standing.seen().seqNo());
  }

  Verdict judge() {
    return ArticleJudge.judge(candidates, standing(), known, done());
  }

  /** The best reading of {@code version}, where a candidate brings it and may. */
  Optional<EnrichedArticle> reading(Version version) {
    return candidates.stream()
        .filter(candidate -> !candidate.redacted())
        .filter(candidate -> candidate.readingSha256().equals(version.reading().sha256()))
        .findFirst()
        .map(Candidate::enriched);
  }

  /**
   * Deliveries that count although what was kept of their bytes does not: it was kept before the
   * reinstatement was known, and begins anew with them.
   */
  List<Candidate> beginning() {
    ControlState control = control();
    return candidates.stream()
        .filter(it -> control.counts(it.enriched().article().receivedAt()))
        .filter(it -> !control.counts(it.version()) || (it.redacted() && control.reopened()))
        .toList();
  }

  /** Takes a delivery as it is kept now, in place of the same one as it was kept before. */
  void replace(Candidate before, Candidate kept) {
    candidates.set(
        candidates.indexOf(before),
        new Candidate(
            before.place(),
            kept.enriched(),
            kept.readingSha256(),
            kept.version(),
            kept.keptBy(),
            kept.redacted()));
  }

  /** Its uri, as far as anybody has told. */
  @Nullable String uri() {
    return told(standing().map(Standing::uri), controls.stream().map(Control::uri));
  }

  /** Its source, likewise. */
  @Nullable String source() {
    return told(standing().map(Standing::source), controls.stream().map(Control::source));
  }

  private static @Nullable String told(
      Optional<String> standing, Stream<? extends @Nullable String> controls) {
    return standing.or(() -> controls.flatMap(Stream::ofNullable).findFirst()).orElse(null);
  }

  List<Settled> settle(Verdict verdict) {
    List<Settled> settled = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      settled.add(
          new Settled(
              candidates.get(i), verdict.outcomes().get(i), verdict.killed(), verdict.control()));
    }
    candidates.clear();
    controls.clear();
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
        settled.add(new Settled(candidate, outcome, false, ControlState.NONE));
      }
    }
    return settled;
  }

  boolean isSettled() {
    return candidates.isEmpty() && controls.isEmpty();
  }

  private boolean isAcceptable(Version version) {
    return !unacceptableReadings.contains(version.reading().sha256());
  }
}
