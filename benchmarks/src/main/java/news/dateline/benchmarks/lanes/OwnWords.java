package news.dateline.benchmarks.lanes;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.dateline.launcher.sample.GeneratedItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.WireGenerator;

/**
 * Gives the stories of a generated wire texts of their own. The generator tells some dozens of
 * stories again and again, so each would be the near duplicate of thousands, which no wire has.
 * Here the small words of a text, whatever its format, become such words of other stories: names,
 * dates, language and length stay. One telling in five has those of the same story's last telling:
 * its near duplicate.
 */
final class OwnWords {
  private static final int COPY_OUT_OF = 5;
  private static final int STORIES = 200; // enough to know some thousand words by
  // A word of these between a space and what ends a word is text in each of our formats.
  private static final Pattern SMALL_WORD = Pattern.compile("(?<= )[a-z]{2,}(?=[ ,.\\n<])");

  private final Random random;
  private final Map<String, Long> seedByStory = new HashMap<>();
  private final Map<String, List<String>> foreign = new HashMap<>();
  private final List<String> english;

  OwnWords(long seed) {
    this.random = new Random(seed);
    this.english =
        new WireGenerator(seed)
            .drip(Instant.now(), Duration.ofSeconds(1))
            .filter(item -> item.role() != SampleRole.FOREIGN)
            .limit(STORIES)
            .flatMap(item -> words(item).stream())
            .toList();
  }

  /** The item in words of its own, or mostly in those of the story's last telling. */
  GeneratedItem tell(GeneratedItem item) {
    String story = storyOf(item.uri());
    List<String> known =
        item.role() == SampleRole.FOREIGN
            ? foreign.computeIfAbsent(story, _ -> words(item))
            : english;
    long seed =
        seedByStory.merge(
            story,
            random.nextLong(),
            (last, next) -> random.nextInt(COPY_OUT_OF) == 0 ? last : next);
    Random choice = new Random(seed);
    return new GeneratedItem(
        item.source(),
        item.contentType(),
        item.articleUri(),
        item.uri(),
        item.role(),
        item.at(),
        SMALL_WORD.matcher(item.text()).replaceAll(_ -> known.get(choice.nextInt(known.size()))));
  }

  private static List<String> words(GeneratedItem item) {
    return SMALL_WORD.matcher(item.text()).results().map(MatchResult::group).toList();
  }

  /** Without what numbers the telling: run and step. */
  private static String storyOf(String uri) {
    return uri.substring(0, uri.lastIndexOf('-', uri.lastIndexOf('-') - 1));
  }
}
