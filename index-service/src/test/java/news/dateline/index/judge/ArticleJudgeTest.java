package news.dateline.index.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleJudgeTest {
  private static final int RUNS =
      3_000; // stories of five versions: more than every permutation many times over

  @Test
  void theFirstVersionIsIndexed() {
    Verdict verdict = ArticleJudge.judge(List.of(version(1)), Optional.empty());
    assertThat(verdict.write()).contains(version(1));
    assertThat(verdict.outcomes().values()).containsExactly(new Outcome.Indexed());
  }

  @Test
  void aLateOlderVersionIsSupersededByTheStandingOne() {
    Verdict verdict = ArticleJudge.judge(List.of(version(1)), standing(version(2)));
    assertThat(verdict.write()).isEmpty();
    assertThat(verdict.outcomes().values())
        .containsExactly(new Outcome.Superseded(version(2).receiptId()));
  }

  @Test
  void aRedeliveryIsStillTheIndexedOne() {
    Verdict verdict = ArticleJudge.judge(List.of(version(2)), standing(version(2)));
    assertThat(verdict.write()).isEmpty();
    assertThat(verdict.outcomes().values()).containsExactly(new Outcome.Indexed());
  }

  @Test
  void theSameBytesByAnotherWayAreADuplicate() {
    Candidate again =
        candidate(2, PubStatus.USABLE, "v2", "other-receipt", 1, Optional.of("first-receipt"));
    Verdict verdict = ArticleJudge.judge(List.of(again), standing(version(2)));
    assertThat(verdict.write()).isEmpty();
    assertThat(verdict.outcomes().values()).containsExactly(new Outcome.Duplicate("first-receipt"));
  }

  @Test
  void aKilledStoryStaysKilledWhenALateUpdateArrives() {
    Verdict verdict = ArticleJudge.judge(List.of(version(9)), standing(kill(1)));
    assertThat(verdict.write()).isEmpty();
    assertThat(verdict.outcomes().values())
        .containsExactly(new Outcome.AfterKill(kill(1).receiptId()));
  }

  @Test
  void aKillOfAnOlderDateStillKills() {
    assertThat(ArticleJudge.judge(List.of(kill(1)), standing(version(9))).write())
        .contains(kill(1));
  }

  @Test
  void aNewerReadingOfTheSameDeliveryReplacesTheOlder() {
    Candidate readAgain = candidate(2, PubStatus.USABLE, "v2", "r2", 2, Optional.empty());
    assertThat(ArticleJudge.judge(List.of(readAgain), standing(version(2))).write())
        .contains(readAgain);
    assertThat(ArticleJudge.judge(List.of(version(2)), standing(readAgain)).write()).isEmpty();
  }

  @Test
  void aNewerReadingOfASupersededVersionDoesNotComeBack() {
    Candidate readAgain = candidate(1, PubStatus.USABLE, "v1", "r1", 2, Optional.empty());
    assertThat(ArticleJudge.judge(List.of(readAgain), standing(version(2))).write()).isEmpty();
  }

  @Test
  void inOneBatchTheNewestIsWrittenAndTheOthersNameIt() {
    Candidate first = version(1);
    Candidate last = version(3);
    Verdict verdict = ArticleJudge.judge(List.of(last, first), Optional.empty());
    assertThat(verdict.write()).contains(last);
    assertThat(verdict.outcomes()).containsEntry(first, new Outcome.Superseded(last.receiptId()));
  }

  @Test
  void anyPermutationInAnyBatchesEndsTheSame() {
    Random random = new Random(20261124);
    for (int run = 0; run < RUNS; run++) {
      List<Candidate> story = story(random);
      Standing expected = play(story, 1).orElseThrow();
      Collections.shuffle(story, random);
      Standing got = play(story, 1 + random.nextInt(3)).orElseThrow();
      assertThat(got.isKill()).isEqualTo(expected.isKill());
      if (!expected.isKill()) {
        assertThat(got).isEqualTo(expected);
      }
    }
  }

  @Test
  void afterAnyPermutationARedeliveryOfAllChangesNothing() {
    Random random = new Random(7);
    for (int run = 0; run < RUNS; run++) {
      List<Candidate> story = story(random);
      Optional<Standing> end = play(story, 1);
      for (Candidate again : story) {
        assertThat(ArticleJudge.judge(List.of(again), end).write()).isEmpty();
      }
    }
  }

  private static Optional<Standing> play(List<Candidate> story, int batch) {
    Optional<Standing> standing = Optional.empty();
    for (int from = 0; from < story.size(); from += batch) {
      List<Candidate> together = story.subList(from, Math.min(from + batch, story.size()));
      Verdict verdict = ArticleJudge.judge(together, standing);
      assertThat(verdict.outcomes().keySet()).containsAll(together);
      standing = verdict.write().map(Standing::of).or(standingNow(standing));
    }
    return standing;
  }

  private static java.util.function.Supplier<Optional<Standing>> standingNow(
      Optional<Standing> standing) {
    return () -> standing;
  }

  private static List<Candidate> story(Random random) {
    List<Candidate> story = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      story.add(random.nextInt(12) == 0 ? kill(i) : version(1 + random.nextInt(4)));
    }
    return story;
  }

  private static Candidate version(int n) {
    return candidate(n, PubStatus.USABLE, "v" + n, "r" + n, 1, Optional.empty());
  }

  private static Candidate kill(int n) {
    return candidate(n, PubStatus.CANCELED, "k" + n, "k" + n, 1, Optional.empty());
  }

  private static Candidate candidate(
      int n,
      PubStatus status,
      String sha,
      String receiptId,
      int revision,
      Optional<String> duplicateOf) {
    Article article =
        TestArticles.article("tag:story", sha)
            .pubStatus(status)
            .receiptId(receiptId)
            .order(new ArticleOrder(n, 0, Instant.ofEpochSecond(n), sha))
            .build();
    EnrichedArticle enriched = TestArticles.enriched(article);
    return new Candidate(
        n,
        new EnrichedArticle(
            article,
            enriched.entities(),
            enriched.countries(),
            enriched.amounts(),
            enriched.dates(),
            new EnrichmentNote(revision, java.util.Map.of(), null, null, List.of())),
        article.order(),
        duplicateOf);
  }

  private static Optional<Standing> standing(@Nullable Candidate candidate) {
    return Optional.ofNullable(candidate).map(Standing::of);
  }
}
