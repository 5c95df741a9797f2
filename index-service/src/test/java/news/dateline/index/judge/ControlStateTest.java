package news.dateline.index.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class ControlStateTest {
  private static final Article ARTICLE =
      TestArticles.article("tag:story", "wire").receivedAt(at(5)).build();

  @Test
  void everyOrderAndEveryRepeatOfControlsIsTheSame() {
    List<ControlState> all =
        List.of(
            done(ControlDeed.KILL, 1),
            done(ControlDeed.HOLD, 2),
            done(ControlDeed.PURGE, 3),
            done(ControlDeed.REINSTATE, 3),
            done(ControlDeed.KILL, 4));
    ControlState once = join(all);
    for (List<ControlState> order : permutations(all)) {
      assertThat(join(order)).isEqualTo(once);
      List<ControlState> twice = new ArrayList<>(order);
      twice.addAll(order);
      assertThat(join(twice)).isEqualTo(once);
    }
  }

  @Test
  void onlyAReinstatementEndsAKill() {
    ControlState killed = done(ControlDeed.KILL, 1).join(done(ControlDeed.RELEASE, 2));
    assertThat(killed.killed()).isTrue();
    assertThat(killed.join(done(ControlDeed.REINSTATE, 2)).killed()).isFalse();
    assertThat(killed.join(done(ControlDeed.REINSTATE, 0)).killed()).isTrue();
    assertThat(killed.applied(ARTICLE).pubStatus()).isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void aPurgeIsAKillThatSaysSo() {
    ControlState purged = done(ControlDeed.PURGE, 1);
    assertThat(purged.killed()).isTrue();
    assertThat(purged.purged()).isTrue();
    assertThat(done(ControlDeed.KILL, 1).purged()).isFalse();
    assertThat(purged.join(done(ControlDeed.REINSTATE, 2)).purged()).isFalse();
  }

  @Test
  void aHoldEndsWithAReleaseOrAReinstatementThatIsLater() {
    ControlState held = done(ControlDeed.HOLD, 2);
    assertThat(held.applied(ARTICLE).pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(held.join(done(ControlDeed.RELEASE, 1)).held()).isTrue();
    assertThat(held.join(done(ControlDeed.RELEASE, 3)).held()).isFalse();
    assertThat(held.join(done(ControlDeed.REINSTATE, 3)).held()).isFalse();
  }

  @Test
  void aReleaseLiftsWhatWasReceivedUntilThenAndNothingLater() {
    Article held =
        TestArticles.article("tag:story", "wire")
            .receivedAt(at(5))
            .pubStatus(PubStatus.WITHHELD)
            .embargoedUntil(at(99))
            .embargoedIndefinitely(true)
            .build();
    Article released = done(ControlDeed.RELEASE, 5).applied(held);
    assertThat(released.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(released.embargoedUntil()).isNull();
    assertThat(released.embargoedIndefinitely()).isFalse();
    assertThat(done(ControlDeed.RELEASE, 4).applied(held)).isEqualTo(held);
  }

  @Test
  void aReleaseDoesNotOpenWhatTheWireHasKilled() {
    Article killed =
        TestArticles.article("tag:story", "wire")
            .receivedAt(at(5))
            .pubStatus(PubStatus.CANCELED)
            .build();
    assertThat(done(ControlDeed.RELEASE, 9).applied(killed).pubStatus())
        .isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void whatWasReceivedUntilAReinstatementCountsNoMore() {
    ControlState reinstated = done(ControlDeed.REINSTATE, 5);
    assertThat(reinstated.counts(at(5))).isFalse();
    assertThat(reinstated.counts(at(6))).isTrue();
    assertThat(ControlState.NONE.counts(at(0))).isTrue();
  }

  private static ControlState done(ControlDeed deed, int second) {
    return ControlState.of(
        Control.byHand(ARTICLE.id(), "newsroom", null, deed, "ana", "a test", at(second)));
  }

  private static ControlState join(List<ControlState> states) {
    return states.stream().reduce(ControlState.NONE, ControlState::join);
  }

  private static List<List<ControlState>> permutations(List<ControlState> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    List<List<ControlState>> orders = new ArrayList<>();
    for (int first = 0; first < all.size(); first++) {
      List<ControlState> rest = new ArrayList<>(all);
      ControlState next = rest.remove(first);
      for (List<ControlState> order : permutations(rest)) {
        List<ControlState> one = new ArrayList<>(List.of(next));
        one.addAll(order);
        orders.add(one);
      }
    }
    return orders;
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }
}
