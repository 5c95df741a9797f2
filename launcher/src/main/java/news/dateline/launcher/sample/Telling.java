package news.dateline.launcher.sample;

import java.time.Instant;
import java.util.Map;

/**
 * What changes from one rendering of a template to the next.
 *
 * @param first moment of the story's first item
 * @param moment moment of this item
 * @param serial the number that text items are signed with
 * @param words replacements of the template's variable words; a word without one stays
 */
record Telling(Instant first, Instant moment, String uri, long serial, Map<String, String> words) {

  Telling {
    words = Map.copyOf(words);
  }
}
