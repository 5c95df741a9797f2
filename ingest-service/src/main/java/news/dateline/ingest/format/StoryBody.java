package news.dateline.ingest.format;

import java.util.List;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.text.StoryText;

/** A body whose edges may hold what has fields of its own. */
public final class StoryBody {
  private static final Place START = Place.named("the start of bodyText");

  private StoryBody() {}

  /**
   * Sets the body without byline and credits, and byline, dateline and located where they are not
   * set. A body of nothing else stays as it is.
   */
  public static void read(Draft draft, String body, Place place, String rule) {
    StoryText story = StoryText.of(body);
    draft.text(TextField.BODY_TEXT, story.body(), place, rule);
    String byline = story.byline();
    if (byline != null) {
      List<String> lines = byline.lines().toList();
      draft.text(
          TextField.BYLINE, Bylines.withoutBy(lines.getFirst()), START, "a line that begins 'By'");
    }
    StoryDateline.read(draft);
  }
}
