package news.dateline.launcher.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Random;

/** An endless wire: a story at each step, or what follows an earlier one when that is due. */
final class Drip implements Iterator<GeneratedItem> {
  // With a step of some seconds, the next version comes while the reader still remembers the last.
  private static final int FOLLOW_UP_STEPS = 4;

  private final Deck deck;
  private final Random random;
  private final String run;
  private final Instant start;
  private final Duration every;
  private final PriorityQueue<FollowUp> due =
      new PriorityQueue<>(
          Comparator.comparingLong(FollowUp::step).thenComparing(f -> f.story().name()));
  private long step;

  Drip(Deck deck, Random random, String run, Instant start, Duration every) {
    this.deck = deck;
    this.random = random;
    this.run = run;
    this.start = start;
    this.every = every;
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public GeneratedItem next() {
    Instant moment = start.plus(every.multipliedBy(step));
    step++;
    FollowUp waiting = due.peek();
    if (waiting != null && waiting.step() <= step) {
      due.remove();
      return waiting.story().item(waiting.index(), moment, step);
    }
    RetoldStory story = new RetoldStory(deck.next(), run + "-" + step, moment, random.nextLong());
    for (int index = 1; index < story.itemCount(); index++) {
      long later = (long) FOLLOW_UP_STEPS * index + random.nextInt(FOLLOW_UP_STEPS);
      due.add(new FollowUp(story, index, step + later));
    }
    return story.item(0, moment, step);
  }

  private record FollowUp(RetoldStory story, int index, long step) {}
}
