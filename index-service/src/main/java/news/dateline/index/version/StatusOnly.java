package news.dateline.index.version;

import java.util.List;
import java.util.Map;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;

/** What may stay of an article that nobody may read any more: identity, status, times, receipt. */
final class StatusOnly {
  private StatusOnly() {}

  static Article of(Article article) {
    return ArticleBuilder.builder()
        .id(article.id())
        .uri(article.uri())
        .source(article.source())
        .zone(article.zone())
        .dateOrder(article.dateOrder())
        .version(article.version())
        .versionOrdinal(article.versionOrdinal())
        .order(article.order())
        .pubStatus(article.pubStatus())
        .embargoedUntil(article.embargoedUntil())
        .embargoedIndefinitely(article.embargoedIndefinitely())
        .expires(article.expires())
        .firstCreated(article.firstCreated())
        .versionCreated(article.versionCreated())
        .receiptId(article.receiptId())
        .receivedAt(article.receivedAt())
        .channel(article.channel())
        .rawSha256(article.rawSha256())
        .rawFormat(article.rawFormat())
        .rawBytes(article.rawBytes())
        .parserRevision(article.parserRevision())
        .readAt(article.readAt())
        .build();
  }

  /** The status as an article in which nothing was found. */
  static EnrichedArticle enriched(Article status, int enrichmentRevision) {
    EnrichmentNote note = new EnrichmentNote(enrichmentRevision, Map.of(), null, null, List.of());
    return new EnrichedArticle(status, List.of(), List.of(), List.of(), List.of(), note);
  }
}
