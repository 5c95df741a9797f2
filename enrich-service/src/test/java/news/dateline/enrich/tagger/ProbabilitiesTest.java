package news.dateline.enrich.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilitiesTest {
  private static final int MOVES = Label.COUNT * Label.COUNT;

  private final SplittableRandom random = new SplittableRandom(3);
  private final Probabilities probabilities = new Probabilities();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aLabelsProbabilityIsTheShareOfTheLegalSequencesThatHaveIt(int length) {
    float[] scores = LegalSequences.random(random, length * Label.COUNT);
    float[] moves = LegalSequences.random(random, MOVES);
    double[] labels = new double[length * Label.COUNT];
    double[] pairs = new double[MOVES];
    double total = 0;
    for (LegalSequences.Scored sequence : LegalSequences.of(scores, moves, length)) {
      double weight = Math.exp(sequence.score);
      total += weight;
      for (int i = 0; i < length; i++) {
        labels[i * Label.COUNT + sequence.labels[i]] += weight;
        if (i > 0) {
          pairs[sequence.labels[i - 1] * Label.COUNT + sequence.labels[i]] += weight;
        }
      }
    }

    probabilities.moves(moves);
    probabilities.compute(scores, length);
    float[] expected = new float[MOVES];
    probabilities.expectedMoves(length, expected);

    for (int i = 0; i < labels.length; i++) {
      assertThat((double) probabilities.marginals()[i]).isCloseTo(labels[i] / total, within(1e-4));
    }
    for (int i = 0; i < MOVES; i++) {
      assertThat((double) expected[i]).isCloseTo(pairs[i] / total, within(1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void aLongChainStaysWithinWhatAFloatHolds(int wildness) {
    sums(wildness).forEach(sum -> assertThat(sum).isCloseTo(1, within(1e-3)));
  }

  @Test
  void scoresBeyondAllMeasureGiveNoProbabilityRatherThanNoNumber() {
    assertThat(sums(100)).allMatch(sum -> sum == 0 || Math.abs(sum - 1) < 1e-3);
  }

  private List<Double> sums(int wildness) {
    int length = 1_000;
    float[] scores = LegalSequences.random(random, length * Label.COUNT);
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= wildness;
    }
    probabilities.moves(LegalSequences.random(random, MOVES));
    probabilities.compute(scores, length);
    List<Double> sums = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int label = 0; label < Label.COUNT; label++) {
        sum += probabilities.marginals()[i * Label.COUNT + label];
      }
      sums.add(sum);
    }
    return sums;
  }
}
