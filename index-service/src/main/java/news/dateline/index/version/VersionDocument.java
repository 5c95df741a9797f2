package news.dateline.index.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article.
 *
 * @param receiptId the first receipt of these bytes
 * @param redacted whether a kill has taken the content away
 * @param content the enriched article, packed
 */
record VersionDocument(
    String articleId,
    String receiptId,
    String source,
    @Nullable String version,
    PubStatus pubStatus,
    Instant receivedAt,
    ArticleOrder order,
    int parserRevision,
    int enrichmentRevision,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean redacted,
    @Nullable String content) {
  /** All but the content. */
  static final List<String> HEAD =
      List.of(
          "articleId",
          "receiptId",
          "source",
          "version",
          "pubStatus",
          "receivedAt",
          "order",
          "parserRevision",
          "enrichmentRevision",
          "redacted");

  static VersionDocument of(EnrichedArticle enriched) {
    Article article = enriched.article();
    return new VersionDocument(
        article.id().value(),
        article.receiptId(),
        article.source(),
        article.version(),
        article.pubStatus(),
        article.receivedAt(),
        article.order(),
        article.parserRevision(),
        enriched.enrichment().revision(),
        false,
        PackedArticle.pack(enriched));
  }

  /** This version as {@code enriched} reads its bytes: identity, receipt and order stay. */
  VersionDocument readAgain(EnrichedArticle enriched) {
    return new VersionDocument(
        articleId,
        receiptId,
        source,
        version,
        enriched.article().pubStatus(),
        receivedAt,
        order,
        enriched.article().parserRevision(),
        enriched.enrichment().revision(),
        false,
        PackedArticle.pack(enriched));
  }

  VersionDocument withoutContent() {
    return new VersionDocument(
        articleId,
        receiptId,
        source,
        version,
        pubStatus,
        receivedAt,
        order,
        parserRevision,
        enrichmentRevision,
        true,
        null);
  }

  boolean isOlderReadingThan(EnrichedArticle enriched) {
    int parser = enriched.article().parserRevision();
    return !redacted
        && (parserRevision < parser
            || (parserRevision == parser && enrichmentRevision < enriched.enrichment().revision()));
  }
}
