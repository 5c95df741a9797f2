package news.dateline.index.watch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook gets.
 *
 * @param type {@code story.} and the kind of the change, or {@code test}
 * @param timestamp when the story changed
 */
record WebhookBody(String type, Instant timestamp, Data data) {
  /** The story; a test has none, and of one that may not be seen there is no text. */
  record Data(
      Named watch,
      String kind,
      @Nullable String id,
      @Nullable String uri,
      @Nullable String source,
      @Nullable String headline,
      @Nullable Instant published,
      @Nullable Map<String, String> links) {}

  /** The watch. */
  record Named(String id, String name, String query) {}

  static byte[] of(Watch watch, Notice notice, Links links) {
    Named named = new Named(watch.id(), watch.name(), watch.query());
    Data data =
        notice
            .about()
            .map(about -> data(named, notice.kind(), about, links))
            .orElseGet(() -> new Data(named, notice.kind(), null, null, null, null, null, null));
    String type = notice.about().isPresent() ? "story." + notice.kind() : notice.kind();
    return ArticleCodec.encode(new WebhookBody(type, notice.at(), data));
  }

  private static Data data(Named watch, String kind, Notice.About about, Links links) {
    Map<String, String> where = new LinkedHashMap<>();
    where.put("versions", links.versions(about.articleId()));
    Links.original(about.uri()).ifPresent(page -> where.put("original", page));
    Optional<Story> story = about.story();
    return new Data(
        watch,
        kind,
        about.articleId(),
        about.uri(),
        about.source(),
        story.map(Story::headline).orElse(null),
        story.map(Story::published).orElse(null),
        where);
  }
}
