package news.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleOrderTest {
  private static final int RUNS = 2_000; // every permutation of a handful, many times over

  @Test
  void anyPermutationOfVersionsEndsWithTheSameOne() {
    Random random = new Random(20261124);
    for (int run = 0; run < RUNS; run++) {
      List<ArticleOrder> versions = versions(random);
      ArticleOrder expected = last(versions);
      Collections.shuffle(versions, random);
      assertThat(last(versions)).isEqualTo(expected);
    }
  }

  @Test
  void noTwoDifferentVersionsTie() {
    Random random = new Random(7);
    for (int run = 0; run < RUNS; run++) {
      List<ArticleOrder> versions = versions(random);
      ArticleOrder one = versions.get(0);
      ArticleOrder other = versions.get(1);
      assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(one)));
    }
  }

  @Test
  void anUnnumberedMessageRanksBelowEveryNumberedOne() {
    ArticleOrder unnumbered = order(ArticleOrder.UNNUMBERED, Long.MAX_VALUE, 9, "f");
    assertThat(unnumbered).isLessThan(order(0, 0, 0, "0")).isLessThan(order(-1, 0, 0, "0"));
  }

  /** As the judge does it: one by one, the greater stays. */
  private static ArticleOrder last(List<ArticleOrder> versions) {
    ArticleOrder standing = versions.getFirst();
    for (ArticleOrder version : versions) {
      standing = version.compareTo(standing) > 0 ? version : standing;
    }
    return standing;
  }

  /** Few distinct values, so that ties at every level are common. */
  private static List<ArticleOrder> versions(Random random) {
    List<ArticleOrder> versions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      versions.add(
          order(
              random.nextInt(2),
              random.nextInt(2),
              random.nextInt(2),
              Integer.toHexString(random.nextInt(3))));
    }
    return versions;
  }

  private static ArticleOrder order(long primary, long secondary, long seconds, String sha) {
    return new ArticleOrder(primary, secondary, Instant.ofEpochSecond(seconds), sha);
  }
}
