package news.dateline.index.document;

import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What goes over from a document to the one that replaces it, whatever that shows.
 *
 * @param storyId null where there was none
 * @param control what was done to the article
 * @param change what readers see change last, this time included
 */
public record Carried(@Nullable String storyId, ControlState control, @Nullable ChangeMark change) {
  /** Of no document. */
  public static final Carried NOTHING = new Carried(null, ControlState.NONE, null);

  /** From the document that stands. */
  public static Carried from(Standing standing, @Nullable ChangeMark change) {
    return new Carried(standing.storyId(), standing.control(), change);
  }
}
