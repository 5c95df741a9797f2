package news.dateline.launcher.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OracleTest {
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  @Test
  void theOrderOfVersionsDecidesAndNotTheOrderInWhichTheyAreListed() {
    Script script = Script.of(200, 3, NOON);
    Random random = new Random(3);
    for (Story story : script.stories()) {
      List<Version> shuffled = new ArrayList<>(story.versions());
      Collections.shuffle(shuffled, random);
      Story other = new Story(story.source(), story.uri(), story.word(), shuffled);
      assertThat(other.standing()).isEqualTo(story.standing());
    }
  }

  @Test
  void eachSourceOrdersByItsOwnRule() {
    assertThat(
            standing(
                ChaosSource.TIME,
                version(ChaosSource.TIME, 2, NOON, 1),
                version(ChaosSource.TIME, 1, NOON.minusSeconds(9), 2)))
        .isEqualTo(1);
    assertThat(
            standing(
                ChaosSource.NUMBER,
                version(ChaosSource.NUMBER, 2, NOON, 1),
                version(ChaosSource.NUMBER, 1, NOON.minusSeconds(9), 2)))
        .isEqualTo(2);
    assertThat(
            standing(
                ChaosSource.RECEIVED,
                version(ChaosSource.RECEIVED, 1, NOON, 2),
                version(ChaosSource.RECEIVED, 2, NOON.minusSeconds(9), 1)))
        .isEqualTo(1);
    assertThat(
            standing(
                ChaosSource.NUMBER,
                version(ChaosSource.NUMBER, 1, NOON, 0),
                version(ChaosSource.NUMBER, 2, NOON, null)))
        .isEqualTo(0);
  }

  @Test
  void ofVersionsWhoseStatementsAreEqualTheLaterReceiptStands() {
    Version first = version(ChaosSource.TIME, 1, NOON, 1);
    Version second = version(ChaosSource.TIME, 2, NOON, 1);
    assertThat(second.outranks(first)).isTrue();
    assertThat(first.outranks(second)).isFalse();
  }

  @Test
  void versionsWithoutATimeStandByTheirReceiptsWhateverTheirNumbers() {
    Rank first = ChaosSource.TIME.rank(null, 4, 1);
    Rank second = ChaosSource.TIME.rank(null, 1, 2);
    assertThat(second).isGreaterThan(first);
    assertThat(first).isGreaterThan(ChaosSource.TIME.rank(NOON, 9, 3));
  }

  @Test
  void aKillOutranksWhateverComes() {
    Version kill =
        version(ChaosSource.TIME, 1, NOON.minusSeconds(9), null, PubStatus.CANCELED, null, null);
    Version newer = version(ChaosSource.TIME, 2, NOON, 5);
    assertThat(story(ChaosSource.TIME, newer, kill).standing()).isEqualTo(kill);
    assertThat(kill.visibility(NOON)).isEqualTo("killed");
  }

  @Test
  void theClockDecidesBetweenEmbargoedLiveAndExpired() {
    Version version =
        version(
            ChaosSource.TIME,
            1,
            NOON,
            1,
            PubStatus.USABLE,
            NOON.plusSeconds(10),
            NOON.plusSeconds(20));
    assertThat(version.visibility(NOON.plusSeconds(9))).isEqualTo("embargoed");
    assertThat(version.visibility(NOON.plusSeconds(10))).isEqualTo("live");
    assertThat(version.visibility(NOON.plusSeconds(20))).isEqualTo("expired");
  }

  @Test
  void whatIsDecidedByChanceHasSeveralOutcomesAndNothingElse() {
    Version old = version(ChaosSource.TIME, 1, NOON.minusSeconds(9), 1);
    Version standing = version(ChaosSource.TIME, 2, NOON, 2);
    Oracle oracle = oracle(story(ChaosSource.TIME, old, standing));
    assertThat(outcomes(oracle, standing)).isEqualTo(Map.of("indexed", Set.of()));
    assertThat(outcomes(oracle, old))
        .isEqualTo(Map.of("indexed", Set.of(), "superseded", Set.of(standing.receiptId())));
  }

  @Test
  void aLatecomersOutcomeIsCertain() {
    Version late =
        new Version(
            ChaosSource.TIME,
            "tag:x",
            ChaosSource.TIME.rank(NOON.minusSeconds(99), 0, 5),
            NOON.minusSeconds(99),
            0,
            PubStatus.USABLE,
            null,
            null,
            "late",
            "late",
            false,
            false,
            true);
    Version standing = version(ChaosSource.TIME, 2, NOON, 2);
    Version kill = version(ChaosSource.TIME, 3, NOON, null, PubStatus.CANCELED, null, null);
    assertThat(outcomes(oracle(story(ChaosSource.TIME, late, standing)), late))
        .isEqualTo(Map.of("superseded", Set.of(standing.receiptId())));
    assertThat(outcomes(oracle(story(ChaosSource.TIME, late, standing, kill)), late))
        .isEqualTo(Map.of("after-kill", Set.of(kill.receiptId())));
  }

  @Test
  void ofTwoKillsTheLaterInOrderStandsAndNeitherComesAfterAKill() {
    Version first = version(ChaosSource.TIME, 1, NOON, null, PubStatus.CANCELED, null, null);
    Version later =
        version(ChaosSource.TIME, 2, NOON.plusSeconds(9), null, PubStatus.CANCELED, null, null);
    Story story = story(ChaosSource.TIME, later, first);
    assertThat(story.standing()).isEqualTo(later);
    assertThat(outcomes(oracle(story), first))
        .isEqualTo(Map.of("indexed", Set.of(), "superseded", Set.of(later.receiptId())));
  }

  private static int standing(ChaosSource source, Version... versions) {
    Integer number = story(source, versions).standing().number();
    return number == null ? -1 : number;
  }

  private static Map<String, Set<String>> outcomes(Oracle oracle, Version version) {
    return Optional.ofNullable(oracle.receipts().get(version.receiptId())).orElseThrow().outcomes();
  }

  private static Oracle oracle(Story story) {
    return new Oracle(new Script(List.of(story), List.of(), List.of()));
  }

  private static Story story(ChaosSource source, Version... versions) {
    return new Story(source, "tag:x", "word", List.of(versions));
  }

  private static Version version(
      ChaosSource source, int turn, Instant created, @Nullable Integer number) {
    return version(source, turn, created, number, PubStatus.USABLE, null, null);
  }

  private static Version version(
      ChaosSource source,
      int turn,
      Instant created,
      @Nullable Integer number,
      PubStatus status,
      @Nullable Instant embargo,
      @Nullable Instant expires) {
    return new Version(
        source,
        "tag:x",
        source.rank(created, number, turn),
        created,
        number,
        status,
        embargo,
        expires,
        "headline " + turn,
        "body " + turn,
        false,
        false,
        false);
  }
}
