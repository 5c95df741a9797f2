package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void everyHashPutIsFoundWithItsLastValue() {
    Fingerprints table = new Fingerprints(10_000);
    for (int i = 0; i < 10_000; i++) {
      table.put(Hash.of("word" + i), 0);
      table.put(Hash.of("word" + i), i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(table.get(Hash.of("word" + i))).isEqualTo(i);
    }
  }

  @Test
  void aStrangerIsAbsentButForOneInThousands() {
    Fingerprints table = new Fingerprints(100_000);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 100_000; i++) {
      table.put(random.nextLong(), i);
    }
    int mistaken = 0;
    for (int i = 0; i < 100_000; i++) {
      mistaken += table.get(random.nextLong()) == Fingerprints.ABSENT ? 0 : 1;
    }
    // About 100,000 × 100,000 / 2^40 × the length of a probe are expected.
    assertThat(mistaken).isLessThan(20);
  }

  @Test
  void theUpperBitsAloneAreLookedAt() {
    Fingerprints table = new Fingerprints(1);
    long hash = Hash.of("Oslo");
    table.put(Fingerprints.upper(hash), 7);

    assertThat(table.get(hash)).isEqualTo(7);
    assertThat(table.get(~hash)).isEqualTo(Fingerprints.ABSENT);
  }

  @Test
  void hashesThatMeetInOnePlaceAreToldApart() {
    Fingerprints table = new Fingerprints(4);
    // Bits 24 to 31 choose the place; the upper half tells these apart.
    for (int i = 1; i <= 8; i++) {
      table.put((long) i << 40, i);
    }
    for (int i = 1; i <= 8; i++) {
      assertThat(table.get((long) i << 40)).isEqualTo(i);
    }
  }

  @Test
  void aTableMadeTooSmallSaysSoAndNeverTurnsInCircles() {
    Fingerprints table = new Fingerprints(0);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                table.put(Hash.of("word" + i), i);
              }
            })
        .hasMessageContaining("full");
    assertThat(table.get(Hash.of("a stranger"))).isEqualTo(Fingerprints.ABSENT);
  }
}
