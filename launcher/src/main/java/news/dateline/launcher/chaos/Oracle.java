package news.dateline.launcher.chaos;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must have become of everything that a script sends, in whatever order it arrived. */
record Oracle(Script script) {
  private static final String INDEXED = "indexed";
  private static final String SUPERSEDED = "superseded";
  private static final String AFTER_KILL = "after-kill";

  /** The outcome of all but one of a version's receipts. */
  static final String DUPLICATE = "duplicate";

  /**
   * A receipt as it must end.
   *
   * @param outcomes each that is possible, with the receipts that it may have lost to then; more
   *     than one where what was settled first decides, and that is chance
   */
  record Settled(ChaosSource source, Map<String, Set<String>> outcomes) {}

  /** When the last of the embargoes and expiries has come that come before {@code horizon}. */
  Instant lastChange(Instant beginning, Instant horizon) {
    return script.stories().stream()
        .map(Story::standing)
        .flatMap(version -> Stream.of(version.embargoedUntil(), version.expires()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .filter(time -> time.isBefore(horizon))
        .max(Instant::compareTo)
        .orElse(beginning);
  }

  /** Every receipt, by id. */
  Map<String, Settled> receipts() {
    Map<String, Settled> receipts = new LinkedHashMap<>();
    for (Story story : script.stories()) {
      for (Version version : story.versions()) {
        Map<String, Set<String>> outcomes = outcomes(story, version);
        version.receiptIds().forEach(id -> receipts.put(id, new Settled(story.source(), outcomes)));
      }
    }
    for (Delivery delivery : script.deliveries()) {
      switch (delivery) {
        case Delivery.Push push when push.isArticle() -> {}
        case Delivery.Push push -> receipts.put(push.receiptId(), alone(push, "refused"));
        case Delivery.Poison poison ->
            receipts.put(poison.receiptId(), alone(poison, "dead-lettered"));
      }
    }
    return receipts;
  }

  private static Settled alone(Delivery delivery, String outcome) {
    return new Settled(delivery.source(), Map.of(outcome, Set.of()));
  }

  private static Map<String, Set<String>> outcomes(Story story, Version version) {
    Set<String> winners = receiptIds(story, other -> other.outranks(version));
    Set<String> kills = version.isKill() ? Set.of() : receiptIds(story, Version::isKill);
    Map<String, Set<String>> outcomes = new TreeMap<>();
    if (!version.late() || winners.isEmpty()) {
      outcomes.put(INDEXED, Set.of());
    }
    if (!winners.isEmpty() && !(version.late() && !kills.isEmpty())) {
      outcomes.put(SUPERSEDED, winners);
    }
    if (!kills.isEmpty()) {
      outcomes.put(AFTER_KILL, kills);
    }
    if (version.twice()) {
      outcomes.put(DUPLICATE, Set.copyOf(version.receiptIds()));
    }
    return outcomes;
  }

  private static Set<String> receiptIds(Story story, Predicate<Version> which) {
    return story.versions().stream()
        .filter(which)
        .flatMap(version -> version.receiptIds().stream())
        .collect(Collectors.toSet());
  }

  /** How many receipts each source has. */
  Map<ChaosSource, Long> received() {
    return receipts().values().stream()
        .collect(Collectors.groupingBy(Settled::source, Collectors.counting()));
  }

  /** Every story by its article's id. */
  Map<String, Story> articles() {
    return script.stories().stream()
        .collect(
            Collectors.toMap(Story::articleId, story -> story, (a, _) -> a, LinkedHashMap::new));
  }

  /** How many versions there are in all. */
  int versions() {
    return script.stories().stream().mapToInt(story -> story.versions().size()).sum();
  }

  /** How many stories may be seen, how many are killed, and so on. */
  Map<String, Long> visibilities(Instant now) {
    return script.stories().stream()
        .collect(
            Collectors.groupingBy(
                story -> story.standing().visibility(now), Collectors.counting()));
  }

  List<Story> stories() {
    return script.stories();
  }
}
