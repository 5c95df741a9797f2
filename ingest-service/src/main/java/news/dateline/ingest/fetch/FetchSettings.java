package news.dateline.ingest.fetch;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * How we ask.
 *
 * @param userAgent the header by which publishers know us
 * @param robotName the name that a robots.txt calls us by, in lower case
 * @param connectTimeout until a connection to one address stands
 * @param idleTimeout between two bytes
 * @param requestTimeout for one request and its answer, however steadily it trickles
 * @param waitAtMost for the turn at a busy host; a fetch with its redirects and robots.txt takes at
 *     most this and {@code requestTimeout} together
 * @param hostGap between the starts of two requests to one host, which also never overlap
 * @param crawlDelayAtMost the longest {@code Crawl-delay} of a robots.txt that we keep to; never
 *     more than {@code waitAtMost} is kept
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record FetchSettings(
    String userAgent,
    String robotName,
    Duration connectTimeout,
    Duration idleTimeout,
    Duration requestTimeout,
    Duration waitAtMost,
    Duration hostGap,
    Duration crawlDelayAtMost) {

  /**
   * The longest delay that is kept to. A redirect at the same host, or a page behind a feed's
   * entry, waits for it in one fetch: with more than the patience of that it would never be had.
   */
  Duration longestDelay() {
    return crawlDelayAtMost.compareTo(waitAtMost) < 0 ? crawlDelayAtMost : waitAtMost;
  }

  /** The defaults that the reference documents, under that name. */
  public static FetchSettings defaults(String userAgent) {
    return new FetchSettings(
        userAgent,
        "dateline",
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofSeconds(30),
        Duration.ofSeconds(1),
        Duration.ofSeconds(30));
  }
}
