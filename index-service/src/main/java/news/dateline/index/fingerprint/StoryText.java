package news.dateline.index.fingerprint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A text to be compared with others: the set of its pairs of neighbouring words, and its numbers.
 * Headlines, datelines and bylines are not part of it, since every wire writes its own.
 */
public final class StoryText {
  private static final int FEWEST_PAIRS = 40; // below, chance decides: docs/reference
  // Replacing 15 % of the words at random leaves 0.85² = 0.72 of the pairs; different stories on
  // one event, and interviews with the same questions, share 0.62 at most.
  private static final double ENOUGH_PAIRS = 0.66;
  // Of three stories in one round-up none is its copy; a story cut to its first half is.
  private static final double ENOUGH_LENGTH = 0.4;
  // Yesterday's weather in today's words: where figures are many, most of them differ in a series.
  private static final int FEWEST_NUMBERS = 4;
  private static final double ENOUGH_NUMBERS = 0.4;

  private static final int LONG = 5_000; // words, roughly; a long read of a newspaper

  private final long[] pairs;
  private final long[] numbers;

  private StoryText(long[] pairs, long[] numbers) {
    this.pairs = pairs;
    this.numbers = numbers;
  }

  /** The text of an article: its body, or its lead where there is no body. */
  public static StoryText of(@Nullable String lead, @Nullable String bodyText) {
    String text = bodyText != null && !bodyText.isBlank() ? bodyText : lead;
    Words words = Words.of(text == null ? "" : text);
    long[] pairs =
        LongStream.range(1, Math.max(1, words.count()))
            .map(i -> Mix.of(words.at((int) i - 1) * 31 + words.at((int) i)))
            .sorted()
            .distinct()
            .toArray();
    return new StoryText(pairs, words.numbers());
  }

  /**
   * Keywords of which a near duplicate very probably shares one; none where the text is too short
   * to tell.
   */
  public List<String> bands() {
    return pairs.length < FEWEST_PAIRS ? List.of() : MinHash.bands(pairs);
  }

  /** Whether it is longer than stories of wires are: books, and texts that were made to be long. */
  public boolean isLong() {
    return pairs.length + numbers.length > LONG;
  }

  /** Whether either is the other with some words changed, added or cut away. */
  public boolean isNearDuplicateOf(StoryText other) {
    int shorter = Math.min(pairs.length, other.pairs.length);
    return shorter >= FEWEST_PAIRS
        && shorter >= ENOUGH_LENGTH * Math.max(pairs.length, other.pairs.length)
        && contained(pairs, other.pairs) >= ENOUGH_PAIRS
        && (Math.min(numbers.length, other.numbers.length) < FEWEST_NUMBERS
            || contained(numbers, other.numbers) >= ENOUGH_NUMBERS);
  }

  /** The share of the smaller set that the larger one holds too. */
  private static double contained(long[] one, long[] other) {
    long[] smaller = one.length <= other.length ? one : other;
    long[] larger = smaller == one ? other : one;
    long common = Arrays.stream(smaller).filter(x -> Arrays.binarySearch(larger, x) >= 0).count();
    return (double) common / smaller.length;
  }
}
