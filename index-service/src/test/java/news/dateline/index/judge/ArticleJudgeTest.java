package news.dateline.index.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class ArticleJudgeTest {
  private static final int RUNS = 3_000; // of three versions drawn from few values: many ties

  @Test
  void theFirstVersionIsIndexed() {
    Verdict verdict = ArticleJudge.judge(List.of(delivery(1)), Optional.empty(), List.of());
    assertThat(verdict.write()).contains(version(1));
    assertThat(verdict.outcomes()).containsExactly(new Outcome.Indexed());
  }

  @Test
  void aLateOlderVersionIsSupersededByTheStandingOne() {
    Verdict verdict = judge(delivery(1), version(2));
    assertThat(verdict.write()).isEmpty();
    assertThat(verdict.outcomes()).containsExactly(new Outcome.Superseded("r2"));
  }

  @Test
  void aRedeliveryIsStillTheIndexedOne() {
    Verdict verdict = judge(delivery(2), version(2));
    assertThat(verdict.write()).isEmpty();
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
    assertThat(verdict.write()).contains(earlier.join(version(2)));
    assertThat(verdict.write().orElseThrow().first().receiptId()).isEqualTo("r0");
  }

  @Test
  void aDocumentSinksWithItsVersion() {
    Version earlier = version("sha2", "r0", 1, 2, false, 1);
    assertThat(standing(version(2)).hasSunk(version(2).join(earlier))).isTrue();
    assertThat(standing(version(2)).hasSunk(version(2))).isFalse();
  }

  @Test
  void aKilledStoryStaysKilledWhenALaterUpdateArrives() {
    Verdict verdict = judge(delivery(9), kill(1));
    assertThat(verdict.write()).isEmpty();
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
    assertThat(judge(candidate(kill(1), "r1"), version(9)).write()).contains(kill(1));
  }

  @Test
  void ofTwoKillsTheLaterInOrderStandsWhicheverComesFirst() {
    assertThat(judge(candidate(kill(1), "r1"), kill(2)).write()).isEmpty();
    assertThat(judge(candidate(kill(2), "r2"), kill(1)).write()).contains(kill(2));
  }

  @Test
  void aNewerReadingReplacesTheOlderAndNotTheOtherWayRound() {
    Version newer = version("sha2", "r2", 2, 2, false, 2);
    assertThat(judge(candidate(newer, "r2"), version(2)).write()).contains(newer);
    assertThat(judge(delivery(2), newer).write()).isEmpty();
  }

  @Test
  void aReadingThatCallsTheBytesAKillIsNeverReadAway() {
    Version newer = version("sha2", "r2", 2, 2, false, 2);
    assertThat(newer.join(kill(2)).isKill()).isTrue();
  }

  @Test
  void inOneBatchTheNewestIsWrittenAndTheOthersNameIt() {
    Verdict verdict =
        ArticleJudge.judge(List.of(delivery(3), delivery(1)), Optional.empty(), List.of());
    assertThat(verdict.write()).contains(version(3));
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
    return ArticleJudge.judge(List.of(candidate), Optional.of(standing(stands)), List.of(stands));
  }

  private static Standing standing(Version version) {
    return new Standing(
        version.first().receiptId(),
        version.first().channel(),
        version.order(),
        version.isKill()
            ? news.dateline.article.PubStatus.CANCELED
            : news.dateline.article.PubStatus.USABLE,
        version.reading().parserRevision(),
        version.reading().enrichmentRevision(),
        version.reading().sha256(),
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
            receipt, receivedAt, "push", revision, new ArticleOrder(primary, 0, receivedAt, sha)),
        new Reading(kill, revision, 1, 0, receivedAt, receipt, sha + receipt + revision));
  }
}
