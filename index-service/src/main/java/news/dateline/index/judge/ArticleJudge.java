package news.dateline.index.judge;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one judge of which version of an article is current: a kill outranks every version in
 * whatever order it arrives; of several kills, and of versions where there is none, {@code
 * ArticleOrder} decides. What was received before the latest reinstatement counts no more.
 */
public final class ArticleJudge {
  private ArticleJudge() {}

  /**
   * Judges candidates of one article against what stands.
   *
   * @param standing the article's document, where there is one
   * @param known what is known of the version that stands, read after {@code standing}, or of all
   *     versions
   * @param done what is to be done to the article beside what {@code standing} has
   */
  public static Verdict judge(
      List<Candidate> candidates,
      Optional<Standing> standing,
      Collection<Version> known,
      ControlState done) {
    ControlState control = standing.map(Standing::control).orElse(ControlState.NONE).join(done);
    Map<String, Version> versions = new HashMap<>();
    Stream.concat(known.stream(), candidates.stream().map(Candidate::version))
        .forEach(
            version ->
                versions.merge(
                    version.rawSha256(), version, (one, other) -> one.join(other, control)));
    versions.values().removeIf(version -> !control.counts(version));
    Optional<Version> current = versions.values().stream().max(Version.RANK);
    Optional<Kill> kill = Kill.of(versions.values(), current, control);
    List<Outcome> outcomes =
        candidates.stream()
            .map(
                candidate ->
                    candidate.isDuplicate()
                        ? new Outcome.Duplicate(candidate.keptBy())
                        : outcome(
                            Optional.ofNullable(versions.get(candidate.version().rawSha256())),
                            current,
                            kill,
                            control))
            .toList();
    boolean shown = standing.filter(it -> it.shows(current, control)).isPresent();
    return new Verdict(current, control, shown, outcomes);
  }

  /** A version without one counts no more. */
  private static Outcome outcome(
      Optional<Version> version,
      Optional<Version> current,
      Optional<Kill> kill,
      ControlState control) {
    if (version.isEmpty()) {
      return new Outcome.Superseded(control.reinstatedBy());
    }
    boolean ended = !version.get().isKill() && kill.isPresent();
    if (ended) {
      boolean after = version.get().first().receivedAt().isAfter(kill.get().since);
      return after ? new Outcome.AfterKill(kill.get().by) : new Outcome.Superseded(kill.get().by);
    }
    return version.equals(current)
        ? new Outcome.Indexed()
        : new Outcome.Superseded(current.orElseThrow().first().receiptId());
  }

  /**
   * What ends the article.
   *
   * @param since of several kills the first: what is received later comes after a kill
   * @param by the receipt id of the kill that is shown, else the control's id
   */
  private record Kill(Instant since, String by) {
    static Optional<Kill> of(
        Collection<Version> versions, Optional<Version> current, ControlState control) {
      Optional<ControlState.Mark> deed =
          control.killed() ? Optional.ofNullable(control.kill()) : Optional.empty();
      Optional<String> by =
          current
              .filter(Version::isKill)
              .map(version -> version.first().receiptId())
              .or(() -> deed.map(ControlState.Mark::id));
      return Stream.concat(
              versions.stream()
                  .filter(Version::isKill)
                  .map(version -> version.first().receivedAt()),
              deed.map(ControlState.Mark::at).stream())
          .min(Comparator.naturalOrder())
          .flatMap(since -> by.map(id -> new Kill(since, id)));
    }
  }
}
