package news.dateline.index.judge;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one judge of which version of an article is current: a kill outranks every version in
 * whatever order it arrives; of several kills, and of versions where there is none, {@code
 * ArticleOrder} decides.
 */
public final class ArticleJudge {
  private ArticleJudge() {}

  /**
   * Judges candidates of one article against what stands.
   *
   * @param standing the article's document, where there is one
   * @param known what is known of the version that stands, read after {@code standing}, or of all
   *     versions; with the candidates at least one
   */
  public static Verdict judge(
      List<Candidate> candidates, Optional<Standing> standing, Collection<Version> known) {
    Map<String, Version> versions = new HashMap<>();
    Stream.concat(known.stream(), candidates.stream().map(Candidate::version))
        .forEach(version -> versions.merge(version.rawSha256(), version, Version::join));
    Version current = Collections.max(versions.values(), Version.RANK);
    Optional<Instant> killedAt =
        versions.values().stream()
            .filter(Version::isKill)
            .map(kill -> kill.first().receivedAt())
            .min(Comparator.naturalOrder());
    List<Outcome> outcomes =
        candidates.stream()
            .map(
                candidate ->
                    candidate.isDuplicate()
                        ? new Outcome.Duplicate(candidate.keptBy())
                        : outcome(joined(candidate, versions), current, killedAt))
            .toList();
    boolean shown = standing.isPresent() && standing.get().shows(current);
    return new Verdict(shown ? Optional.empty() : Optional.of(current), outcomes, current.isKill());
  }

  private static Version joined(Candidate candidate, Map<String, Version> versions) {
    return versions.getOrDefault(candidate.version().rawSha256(), candidate.version());
  }

  private static Outcome outcome(Version version, Version current, Optional<Instant> killedAt) {
    if (version.rawSha256().equals(current.rawSha256())) {
      return new Outcome.Indexed();
    }
    boolean afterKill =
        !version.isKill()
            && killedAt.isPresent()
            && version.first().receivedAt().isAfter(killedAt.get());
    return afterKill
        ? new Outcome.AfterKill(current.first().receiptId())
        : new Outcome.Superseded(current.first().receiptId());
  }
}
