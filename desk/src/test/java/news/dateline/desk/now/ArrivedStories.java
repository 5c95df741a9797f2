package news.dateline.desk.now;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDocument;

/** Stories as the index has them. */
final class ArrivedStories {
  private ArrivedStories() {}

  /** One that readers saw change then. */
  static Story changed(String id, Instant at) {
    return new Story(
        id,
        ArticleCodec.mapper()
            .readValue(
                """
                {"uri": "tag:%s", "source": "newsroom", "published": "2026-11-30T10:00:00Z",
                 "receivedAt": "2026-11-30T10:00:00Z", "headline": "Story %s", "change": {"kind": "new", "at": "%s"}}
                """
                    .formatted(id, id, at),
                StoryDocument.class),
        List.of(),
        0,
        Map.of());
  }
}
