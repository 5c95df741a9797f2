package news.dateline.desk.articles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Stories of tests. */
public final class TestStories {
  /** Of every one. */
  public static final String ID = "67ssued5i4xif7hcnit3wsltyz";

  /** Of every one. */
  public static final Instant PUBLISHED = Instant.parse("2026-11-30T10:15:30Z");

  private TestStories() {}

  /** One with these texts. */
  public static Story story(@Nullable String headline, @Nullable String lead) {
    return new Story(ID, document(headline, lead, Map.of()), List.of(), 0, Map.of());
  }

  /** A document with these texts, and fields of keywords. */
  public static StoryDocument document(
      @Nullable String headline, @Nullable String lead, Map<String, List<String>> keywords) {
    ObjectNode json = ArticleCodec.mapper().createObjectNode();
    json.put("uri", "tag:harbour")
        .put("source", "newsroom")
        .put("published", PUBLISHED.toString())
        .put("receivedAt", PUBLISHED.toString())
        .put("receiptId", "gnnqzu42zismplg3jqkozul3mi")
        .put("headline", headline)
        .put("lead", lead);
    keywords.forEach(json::putPOJO);
    return ArticleCodec.mapper().convertValue(json, StoryDocument.class);
  }
}
