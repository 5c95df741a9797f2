package news.dateline.launcher.sample;

import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A story told again under its own uri, with its own choice of words.
 *
 * @param name what tells this telling's uri from all others of the same story
 * @param seed decides its words, so that all its items agree without being kept
 */
record RetoldStory(SampleStory story, String name, Instant first, long seed) {

  int itemCount() {
    return story.items().size();
  }

  GeneratedItem item(int index, Instant moment, long serial) {
    SampleItem item = story.items().get(index);
    String uri = "tag:" + item.source() + ".example,2026:" + story.slug() + "-" + name;
    Telling telling =
        new Telling(
            first, moment, uri, serial, story.variation().choose(new SplittableRandom(seed)));
    boolean inText = item.format() == SampleFormat.ARTICLE_JSON;
    return new GeneratedItem(
        item.source(),
        item.contentType(),
        inText ? Optional.empty() : Optional.of(uri),
        uri,
        item.role(),
        moment,
        item.render(telling));
  }
}
