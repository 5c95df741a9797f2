package news.dateline.ingest.format.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body without what does not belong to the story.
 *
 * @param body the story, its dateline included
 * @param byline the leading byline paragraph as printed
 * @param dateline the dateline, which stays in the body
 * @param credits the trailing credit paragraphs, in order
 */
public record StoryText(
    String body, @Nullable String byline, @Nullable Dateline dateline, List<String> credits) {
  public StoryText {
    credits = List.copyOf(credits);
  }

  /** The story in a body text. */
  public static StoryText of(String bodyText) {
    return new StoryText(bodyText, null, Dateline.at(bodyText).orElse(null), List.of());
  }
}
