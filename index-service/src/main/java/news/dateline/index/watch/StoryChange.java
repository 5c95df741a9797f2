package news.dateline.index.watch;

import java.time.Instant;

/**
 * What happened to a story, as far as watches are concerned.
 *
 * @param ends whether it may not be seen any more
 */
record StoryChange(
    String id,
    String articleId,
    String uri,
    String source,
    String kind,
    boolean ends,
    Instant at) {}
