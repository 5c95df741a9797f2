package news.dateline.launcher.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells the stories of the sample wire again and again under numbered uris, with other names,
 * places, amounts and times. No two items of a run have equal bytes; the same seed and times give
 * the same items. Undecodable items and duplicates are not generated.
 */
public final class WireGenerator {
  private static final Duration TWO_WEEKS = Duration.ofDays(14);

  // One telling in 85 is killed, and as many are corrected or embargoed: rare, as on a real wire.
  private static final int ORDINARY_COPIES = 4;

  private final long seed;
  private final List<SampleStory> stories;

  /** A generator whose choices depend on {@code seed} alone. */
  public WireGenerator(long seed) {
    this.seed = seed;
    this.stories = SampleWire.stories();
  }

  /**
   * The wire of the two weeks before {@code now}, oldest first; every item's moment is in it.
   *
   * @param count number of items, 0 or more; a million take some 150 MB while the stream lives
   */
  public Stream<GeneratedItem> twoWeeks(Instant now, int count) {
    Instant end = now.truncatedTo(ChronoUnit.SECONDS);
    Random random = new Random(seed);
    Deck deck = new Deck(stories, ORDINARY_COPIES, random);
    List<Planned> plan = new ArrayList<>(count);
    for (int number = 1; plan.size() < count; number++) {
      SampleStory story = deck.next();
      long spare = TWO_WEEKS.minus(story.items().getLast().gap()).toSeconds();
      Instant first = end.minus(TWO_WEEKS).plusSeconds(random.nextLong(spare));
      RetoldStory retold =
          new RetoldStory(story, run("w", end) + "-" + number, first, random.nextLong());
      for (int i = 0; i < retold.itemCount() && plan.size() < count; i++) {
        plan.add(new Planned(retold, i, first.plus(story.items().get(i).gap())));
      }
    }
    plan.sort(Comparator.comparing(Planned::moment));
    return IntStream.range(0, count).mapToObj(i -> plan.get(i).item(i + 1L));
  }

  /**
   * An endless wire from {@code start} on, one item {@code every} so often: mostly new stories, now
   * and then a version, a correction or a kill of one told shortly before. The receiver paces
   * itself by {@link GeneratedItem#at}.
   */
  public Stream<GeneratedItem> drip(Instant start, Duration every) {
    Instant first = start.truncatedTo(ChronoUnit.SECONDS);
    Random random = new Random(seed);
    Drip drip = new Drip(new Deck(stories, 1, random), random, run("d", first), first, every);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(drip, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** Tells this run's uris from those of other runs against the same system. */
  private String run(String kind, Instant time) {
    return kind + Long.toUnsignedString(31 * seed + time.getEpochSecond(), Character.MAX_RADIX);
  }

  private record Planned(RetoldStory story, int index, Instant moment) {
    GeneratedItem item(long serial) {
      return story.item(index, moment, serial);
    }
  }
}
