package news.dateline.index.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Hashes;
import news.dateline.article.PubStatus;
import news.dateline.index.judge.FirstReceipt;
import news.dateline.index.judge.Reading;
import news.dateline.index.judge.Version;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, as it is kept.
 *
 * @param receiptId the first receipt of these bytes; with {@code receivedAt}, {@code channel},
 *     {@code order} and {@code orderRevision} what {@link FirstReceipt} says
 * @param keptBy the receipt by which these bytes were kept first; it never changes
 * @param parserRevision of the best reading; with the fields down to {@code readingSha256} what
 *     {@link Reading} says
 * @param redacted whether a kill has taken the content away, for ever
 * @param status the best reading without any of its text: it outlives the content
 * @param content the best reading, packed
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
record VersionDocument(
    String articleId,
    String receiptId,
    @Nullable String keptBy,
    String source,
    @Nullable String channel,
    @Nullable String version,
    PubStatus pubStatus,
    Instant receivedAt,
    ArticleOrder order,
    @Nullable Integer orderRevision,
    int parserRevision,
    int enrichmentRevision,
    int degraded,
    @Nullable Instant readingReceivedAt,
    @Nullable String readingReceiptId,
    @Nullable String readingSha256,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean redacted,
    @Nullable Article status,
    @Nullable String content) {
  /** All but the content and the status. */
  static final List<String> FACTS =
      List.of(
          "articleId",
          "receiptId",
          "keptBy",
          "source",
          "channel",
          "version",
          "pubStatus",
          "receivedAt",
          "order",
          "orderRevision",
          "parserRevision",
          "enrichmentRevision",
          "degraded",
          "readingReceivedAt",
          "readingReceiptId",
          "readingSha256",
          "redacted");

  /** All but the content. */
  static final List<String> HEAD = Stream.concat(FACTS.stream(), Stream.of("status")).toList();

  /** The version as one delivery brings it. */
  static VersionDocument of(EnrichedArticle enriched) {
    Article article = enriched.article();
    byte[] json = ArticleCodec.encode(enriched);
    return new VersionDocument(
        article.id().value(),
        article.receiptId(),
        article.receiptId(),
        article.source(),
        article.channel(),
        article.version(),
        article.pubStatus(),
        article.receivedAt(),
        article.order(),
        article.parserRevision(),
        article.parserRevision(),
        enriched.enrichment().revision(),
        enriched.enrichment().degraded().size(),
        article.receivedAt(),
        article.receiptId(),
        Hashes.sha256(json),
        false,
        StatusOnly.of(article),
        PackedArticle.pack(json));
  }

  /** This version once {@code other}, which has the same bytes, is known, too. */
  VersionDocument join(VersionDocument other) {
    Version joined = facts().join(other.facts());
    VersionDocument first = joined.first().equals(facts().first()) ? this : other;
    VersionDocument best = readsAs(joined) ? this : other;
    boolean gone = redacted || other.redacted;
    return VersionDocumentBuilder.builder(best)
        .receiptId(first.receiptId)
        .receivedAt(first.receivedAt)
        .channel(first.channel)
        .order(first.order)
        .orderRevision(joined.first().parserRevision())
        .keptBy(keptBy())
        .redacted(gone)
        .content(gone ? null : best.content)
        .build();
  }

  /** Its document's id. */
  String id() {
    return VersionArchive.idOf(articleId, order.rawSha256());
  }

  /** What the judge needs to know of it. */
  Version facts() {
    return new Version(
        new FirstReceipt(
            receiptId,
            receivedAt,
            channel,
            Objects.requireNonNullElse(orderRevision, parserRevision),
            order),
        new Reading(
            pubStatus == PubStatus.CANCELED,
            parserRevision,
            enrichmentRevision,
            degraded,
            Objects.requireNonNullElse(readingReceivedAt, receivedAt),
            Objects.requireNonNullElse(readingReceiptId, receiptId),
            Objects.requireNonNullElse(readingSha256, "")));
  }

  VersionHead head() {
    return new VersionHead(
        version,
        source,
        pubStatus,
        receiptId,
        receivedAt,
        channel,
        status == null ? null : status.versionCreated(),
        order.rawSha256(),
        parserRevision,
        enrichmentRevision,
        redacted);
  }

  /** Whether its reading is the best one of {@code version}. */
  boolean readsAs(Version version) {
    return facts().reading().equals(version.reading());
  }

  VersionDocument withoutContent() {
    return VersionDocumentBuilder.builder(this).redacted(true).content(null).build();
  }

  /**
   * As its best reading is shown; without text once that is gone, and nothing where no status is.
   */
  Optional<EnrichedArticle> shown() {
    if (content != null) {
      return Optional.of(facts().shown(PackedArticle.unpack(content)));
    }
    return Optional.ofNullable(status)
        .map(left -> facts().shown(StatusOnly.enriched(left, enrichmentRevision)));
  }

  @Override
  public String keptBy() {
    return Objects.requireNonNullElse(keptBy, receiptId);
  }
}
