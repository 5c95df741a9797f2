package news.dateline.ingest.operator;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feeds and pages, written for tests. */
final class Feeds {
  private Feeds() {}

  /** A site's front page that names a feed. */
  static String page(String feed) {
    return "<html><head><title>Site</title><link rel=\"alternate\" type=\"application/rss+xml\" href=\"%s\"></head><body></body></html>"
        .formatted(feed);
  }

  /** A feed with that many stories, the oldest first, an hour between them. */
  static String rss(String title, int stories) {
    return """
    <rss version="2.0"><channel><title>%s</title><link>https://press.example/</link>
    <description>News</description><language>en</language>
    %s
    </channel></rss>
    """
        .formatted(
            title,
            IntStream.rangeClosed(1, stories)
                .mapToObj(
                    n ->
                        """
                        <item><guid isPermaLink="false">%s-%d</guid><title>Story %d</title>
                        <description>What happened at %d o'clock.</description>
                        <pubDate>Tue, 08 Oct 2024 %02d:00:00 +0000</pubDate></item>
                        """
                            .formatted(title, n, n, n, n))
                .collect(Collectors.joining()));
  }
}
