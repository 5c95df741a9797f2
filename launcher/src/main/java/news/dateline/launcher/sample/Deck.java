package news.dateline.launcher.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Deals stories like cards: each comes in every round, in another order. */
final class Deck {
  private final List<SampleStory> round;
  private final Random random;
  private final Deque<SampleStory> left = new ArrayDeque<>();

  /**
   * A deck.
   *
   * @param ordinaryCopies how often a plain article is in a round, against one of every kill,
   *     correction, embargo and growing story
   */
  Deck(List<SampleStory> stories, int ordinaryCopies, Random random) {
    round = new ArrayList<>();
    for (SampleStory story : stories) {
      round.addAll(Collections.nCopies(story.isOrdinary() ? ordinaryCopies : 1, story));
    }
    this.random = random;
  }

  SampleStory next() {
    if (left.isEmpty()) {
      Collections.shuffle(round, random);
      left.addAll(round);
    }
    return left.removeFirst();
  }
}
