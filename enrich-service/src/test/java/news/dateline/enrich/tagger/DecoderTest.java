package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final int MOVES = Label.COUNT * Label.COUNT;

  // One decoder for all: its tables are kept from chain to chain.
  private final Decoder decoder = new Decoder();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theBestLabelsAreThoseOfTheBestOfAllLegalSequences(int length) {
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 25; trial++) {
      float[] scores = LegalSequences.random(random, length * Label.COUNT);
      float[] moves = LegalSequences.random(random, MOVES);
      int[] best =
          LegalSequences.of(scores, moves, length).stream()
              .max(Comparator.comparingDouble(sequence -> sequence.score))
              .orElseThrow()
              .labels;
      assertThat(decoded(scores, length, moves)).isEqualTo(best);
    }
  }

  @Test
  void aLongChainLeavesNothingBehindInAShortOne() {
    SplittableRandom random = new SplittableRandom(11);
    float[] moves = LegalSequences.random(random, MOVES);
    float[] scores = LegalSequences.random(random, 2 * Label.COUNT);
    int[] fresh = decoded(scores, 2, moves);
    decoded(LegalSequences.random(random, 500 * Label.COUNT), 500, moves);

    assertThat(decoded(scores, 2, moves)).isEqualTo(fresh);
  }

  @Test
  void labelsAreWrittenWhereTheChainStandsAndNowhereElse() {
    byte[] labels = {9, 9, 9, 9};
    float[] scores = new float[2 * Label.COUNT];
    scores[Label.of(1, Label.BEGIN)] = 5;
    scores[Label.COUNT + Label.of(1, Label.LAST)] = 5;

    decoder.decode(scores, 2, new float[MOVES], labels, 1);

    assertThat(labels).containsExactly(9, Label.of(1, Label.BEGIN), Label.of(1, Label.LAST), 9);
  }

  private int[] decoded(float[] scores, int length, float[] moves) {
    byte[] labels = new byte[length];
    decoder.decode(scores, length, moves, labels, 0);
    int[] wide = new int[length];
    for (int i = 0; i < length; i++) {
      wide[i] = labels[i];
    }
    return wide;
  }
}
