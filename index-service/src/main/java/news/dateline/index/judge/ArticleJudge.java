package news.dateline.index.judge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one judge of which version of an article is current. A kill outranks every version in
 * whatever order it arrives; among versions {@code ArticleOrder} decides; the same bytes are a
 * duplicate, unless a newer parser or enricher read them.
 */
public final class ArticleJudge {
  private static final Comparator<Candidate> RANK =
      Comparator.comparing(Candidate::isKill)
          .thenComparing(Candidate::order)
          .thenComparing(candidate -> candidate.article().parserRevision())
          .thenComparing(candidate -> candidate.enriched().enrichment().revision());

  private static final int BEFORE_ALL = -1; // what stands already came before any of a batch

  private ArticleJudge() {}

  /** Judges the candidates of one article, at least one, against what stands. */
  public static Verdict judge(List<Candidate> candidates, Optional<Standing> standing) {
    Candidate best = candidates.stream().max(RANK).orElseThrow();
    if (standing.isPresent() && !replaces(best, standing.get())) {
      return new Verdict(Optional.empty(), outcomes(candidates, standing.get(), BEFORE_ALL));
    }
    return new Verdict(Optional.of(best), outcomes(candidates, Standing.of(best), best.place()));
  }

  private static boolean replaces(Candidate best, Standing standing) {
    if (standing.isKill()) {
      return false;
    }
    if (best.isKill()) {
      return true;
    }
    int order = best.order().compareTo(standing.order());
    return (order > 0 && !sameBytes(best, standing)) || isReadAgain(best, standing);
  }

  /** The delivery that stands, read by a newer parser or enricher. */
  private static boolean isReadAgain(Candidate candidate, Standing standing) {
    return candidate.receiptId().equals(standing.receiptId())
        && candidate.isNewerReadingThan(standing);
  }

  /** What becomes of each where {@code winner}, which came at {@code place}, stands in the end. */
  private static Map<Candidate, Outcome> outcomes(
      List<Candidate> candidates, Standing winner, int place) {
    Map<Candidate, Outcome> outcomes = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      outcomes.put(candidate, outcome(candidate, winner, place));
    }
    return outcomes;
  }

  private static Outcome outcome(Candidate candidate, Standing winner, int place) {
    if (candidate.receiptId().equals(winner.receiptId())) {
      return new Outcome.Indexed();
    }
    if (candidate.duplicateOf().isPresent()) {
      return new Outcome.Duplicate(candidate.duplicateOf().get());
    }
    if (sameBytes(candidate, winner)) {
      return new Outcome.Duplicate(winner.receiptId());
    }
    return winner.isKill() && !candidate.isKill() && candidate.place() > place
        ? new Outcome.AfterKill(winner.receiptId())
        : new Outcome.Superseded(winner.receiptId());
  }

  private static boolean sameBytes(Candidate candidate, Standing standing) {
    return candidate.order().rawSha256().equals(standing.order().rawSha256());
  }
}
