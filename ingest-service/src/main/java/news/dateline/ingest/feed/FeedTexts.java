package news.dateline.ingest.feed;

import org.jspecify.annotations.Nullable;

/** What polling makes of an entry's text, for those who show it to an operator. */
public final class FeedTexts {
  private FeedTexts() {}

  /** Whether the text is but the beginning of a story, so that its page would be fetched. */
  public static boolean isTeaser(@Nullable String body) {
    return Teaser.isTeaser(body);
  }
}
