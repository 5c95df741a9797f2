package news.dateline.index.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import news.dateline.article.Article;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleOrder;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.article.TestArticles;
import news.dateline.index.document.Visibility;
import org.junit.jupiter.api.Test;

class ArticleJudgeTest {
  private static final int RUNS = 3_000; // of three versions drawn from few values: many ties

  @Test
  void theFirstVersionIsIndexed() {
    Verdict verdict = judge(List.of(delivery(1)), Optional.empty(), List.of());
    assertThat(written(verdict)).contains(version(1));
    assertThat(verdict.outcomes()).containsExactly(new Outcome.Indexed());
  }

  @Test
  void aLateOlderVersionIsSupersededByTheStandingOne() {
    Verdict verdict = judge(delivery(1), version(2));
    assertThat(written(verdict)).isEmpty();
    assertThat(verdict.outcomes()).containsExactly(new Outcome.Superseded("r2"));
  }

  @Test
  void aRedeliveryIsStillTheIndexedOne() {
    Verdict verdict = judge(delivery(2), version(2));
    assertThat(written(verdict)).isEmpty();
    assertThat(verdict.outcomes()).containsExactly(new Outcome.Indexed());
  }

  @Test
  void theSameBytesByAnotherReceiptAreADuplicate() {
    Candidate again =
        new Candidate(0, delivery(2).enriched(), "reading", version(2), "other", false);
    assertThat(judge(again, version(2)).outcomes()).containsExactly(new Outcome.Duplicate("other"));
  }

  @Test
  void bytesThatWereReceivedEarlierThanTheDocumentSaysAreWrittenAgain() {
    Version earlier = version("sha2", "r0", 1, 2, false, 1);
    Verdict verdict = judge(candidate(earlier, "r2"), version(2));
    assertThat(written(verdict)).contains(earlier.join(version(2)));
    assertThat(written(verdict).orElseThrow().first().receiptId()).isEqualTo("r0");
  }

  @Test
  void aDocumentSinksWithItsVersion() {
    Version earlier = version("sha2", "r0", 1, 2, false, 1);
    assertThat(standing(version(2)).hasSunk(version(2).join(earlier), ControlState.NONE)).isTrue();
    assertThat(standing(version(2)).hasSunk(version(2), ControlState.NONE)).isFalse();
  }

  @Test
  void aKilledStoryStaysKilledWhenALaterUpdateArrives() {
    Verdict verdict = judge(delivery(9), kill(1));
    assertThat(written(verdict)).isEmpty();
    assertThat(verdict.killed()).isTrue();
    assertThat(verdict.outcomes()).containsExactly(new Outcome.AfterKill("r1"));
  }

  @Test
  void whatWasReceivedBeforeAKillIsSupersededByIt() {
    assertThat(judge(delivery(1), kill(9)).outcomes())
        .containsExactly(new Outcome.Superseded("r9"));
  }

  @Test
  void aKillOfAnOlderDateStillKills() {
    assertThat(written(judge(candidate(kill(1), "r1"), version(9)))).contains(kill(1));
  }

  @Test
  void ofTwoKillsTheLaterInOrderStandsWhicheverComesFirst() {
    assertThat(written(judge(candidate(kill(1), "r1"), kill(2)))).isEmpty();
    assertThat(written(judge(candidate(kill(2), "r2"), kill(1)))).contains(kill(2));
  }

  @Test
  void aNewerReadingReplacesTheOlderAndNotTheOtherWayRound() {
    Version newer = version("sha2", "r2", 2, 2, false, 2);
    assertThat(written(judge(candidate(newer, "r2"), version(2)))).contains(newer);
    assertThat(written(judge(delivery(2), newer))).isEmpty();
  }

  @Test
  void aReadingThatCallsTheBytesAKillIsNeverReadAway() {
    Version newer = version("sha2", "r2", 2, 2, false, 2);
    assertThat(newer.join(kill(2)).isKill()).isTrue();
  }

  @Test
  void inOneBatchTheNewestIsWrittenAndTheOthersNameIt() {
    Verdict verdict = judge(List.of(delivery(3), delivery(1)), Optional.empty(), List.of());
    assertThat(written(verdict)).contains(version(3));
    assertThat(verdict.outcomes())
        .containsExactly(new Outcome.Indexed(), new Outcome.Superseded("r3"));
  }

  @Test
  void joiningIsCommutativeAssociativeAndIdempotent() {
    Random random = new Random(20261129);
    for (int run = 0; run < RUNS; run++) {
      Version a = any(random);
      Version b = any(random);
      Version c = any(random);
      assertThat(a.join(b)).isEqualTo(b.join(a));
      assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
      assertThat(a.join(a)).isEqualTo(a);
    }
  }

  @Test
  void whatIsReceivedAfterAnOperatorsKillIsAfterItAndNamesIt() {
    ControlState killed = done(ControlDeed.KILL, 2);
    Verdict verdict =
        ArticleJudge.judge(List.of(delivery(1), delivery(3)), Optional.empty(), List.of(), killed);
    String control = Objects.requireNonNull(killed.kill()).id();
    assertThat(verdict.killed()).isTrue();
    assertThat(verdict.current()).contains(version(3));
    assertThat(verdict.outcomes())
        .containsExactly(new Outcome.Superseded(control), new Outcome.AfterKill(control));
  }

  @Test
  void aReinstatementEndsTheKillOfAWireAndWhatCameUntilThen() {
    ControlState reinstated = done(ControlDeed.REINSTATE, 2);
    Verdict verdict =
        ArticleJudge.judge(
            List.of(delivery(1)), Optional.of(standing(kill(2))), List.of(kill(2)), reinstated);
    assertThat(verdict.killed()).isFalse();
    assertThat(verdict.current()).isEmpty();
    assertThat(verdict.shown()).isFalse();
    assertThat(verdict.outcomes())
        .containsExactly(
            new Outcome.Superseded(Objects.requireNonNull(reinstated.reinstate()).id()));
  }

  @Test
  void theSameBytesBeginAnewAfterAReinstatement() {
    ControlState reinstated = done(ControlDeed.REINSTATE, 2);
    Version old = version("sha", "r1", 1, 1, false, 1);
    Version again = version("sha", "r3", 3, 1, false, 1);
    assertThat(old.join(again, reinstated)).isEqualTo(again);
    assertThat(again.join(old, reinstated)).isEqualTo(again);
    assertThat(old.join(again, ControlState.NONE)).isEqualTo(old.join(again));
  }

  private static ControlState done(ControlDeed deed, int second) {
    return ControlState.of(
        Control.byHand(
            ArticleId.of("newsroom", "tag:story"),
            "newsroom",
            null,
            deed,
            "ana",
            "a test",
            Instant.ofEpochSecond(second)));
  }

  private static Version any(Random random) {
    return version(
        "sha",
        "r" + random.nextInt(3),
        random.nextInt(3),
        random.nextInt(2),
        random.nextInt(4) == 0,
        random.nextInt(2));
  }

  private static Verdict judge(Candidate candidate, Version stands) {
    return judge(List.of(candidate), Optional.of(standing(stands)), List.of(stands));
  }

  private static Verdict judge(
      List<Candidate> candidates, Optional<Standing> standing, List<Version> known) {
    return ArticleJudge.judge(candidates, standing, known, ControlState.NONE);
  }

  private static Optional<Version> written(Verdict verdict) {
    return verdict.shown() ? Optional.empty() : verdict.current();
  }

  private static Standing standing(Version version) {
    return new Standing(
        "tag:story",
        "wire",
        version.first().receiptId(),
        version.first().channel(),
        version.order(),
        version.isKill()
            ? news.dateline.article.PubStatus.CANCELED
            : news.dateline.article.PubStatus.USABLE,
        null,
        version.isKill() ? Visibility.KILLED : Visibility.LIVE,
        version.reading().parserRevision(),
        version.reading().enrichmentRevision(),
        version.reading().sha256(),
        ControlState.NONE,
        null,
        null);
  }

  private static Candidate delivery(int n) {
    return candidate(version(n), "r" + n);
  }

  private static Candidate candidate(Version version, String keptBy) {
    Article article = TestArticles.article("tag:story", "wire").receiptId(keptBy).build();
    return new Candidate(
        0, TestArticles.enriched(article), version.reading().sha256(), version, keptBy, false);
  }

  private static Version version(int n) {
    return version("sha" + n, "r" + n, n, n, false, 1);
  }

  private static Version kill(int n) {
    return version("sha" + n, "r" + n, n, n, true, 1);
  }

  private static Version version(
      String sha, String receipt, int received, int primary, boolean kill, int revision) {
    Instant receivedAt = Instant.ofEpochSecond(received);
    return new Version(
        new FirstReceipt(
            receipt,
            receivedAt,
            "push",
            revision,
            Instant.EPOCH,
            new ArticleOrder(primary, 0, receivedAt, sha)),
        new Reading(
            kill, revision, Instant.EPOCH, 1, 0, receivedAt, receipt, sha + receipt + revision));
  }
}
