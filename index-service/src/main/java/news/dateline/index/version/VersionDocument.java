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
import news.dateline.index.document.StoryNames;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.FirstReceipt;
import news.dateline.index.judge.Reading;
import news.dateline.index.judge.Version;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, as it is kept.
 *
 * @param receiptId the first receipt of these bytes; with {@code receivedAt}, {@code channel},
 *     {@code order}, {@code orderRevision} and {@code orderReadAt} what {@link FirstReceipt} says
 * @param keptBy the receipt by which these bytes were kept first; it never changes
 * @param parserRevision of the best reading; with the fields down to {@code readingSha256} what
 *     {@link Reading} says
 * @param redacted whether a kill, a reinstatement or the end of a contract has taken the content
 *     away, for ever
 * @param knownAs hashes of what an item that kills the article may call it, see {@link StoryNames};
 *     of the best reading, and gone with its content
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
    @Nullable Instant orderReadAt,
    int parserRevision,
    @Nullable Instant readAt,
    int enrichmentRevision,
    int degraded,
    @Nullable Instant readingReceivedAt,
    @Nullable String readingReceiptId,
    @Nullable String readingSha256,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean redacted,
    @Nullable List<String> knownAs,
    @Nullable Article status,
    @Nullable String content) {
  /** All but the content, the names and the status. */
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
          "orderReadAt",
          "parserRevision",
          "readAt",
          "enrichmentRevision",
          "degraded",
          "readingReceivedAt",
          "readingReceiptId",
          "readingSha256",
          "redacted");

  /** All but the content and the names. */
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
        article.readAt(),
        article.parserRevision(),
        article.readAt(),
        enriched.enrichment().revision(),
        enriched.enrichment().degraded().size(),
        article.receivedAt(),
        article.receiptId(),
        Hashes.sha256(json),
        false,
        StoryNames.of(article),
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
        .orderReadAt(first.orderReadAt)
        .keptBy(keptBy())
        .redacted(gone)
        .knownAs(gone ? null : best.knownAs)
        .content(gone ? null : best.content)
        .build();
  }

  /**
   * This version once {@code other} is known of an article of which that was done: as {@link
   * Version#join(Version, ControlState)}. A version whose text a kill took begins anew, too, once
   * the article is reopened.
   */
  VersionDocument join(VersionDocument other, ControlState control) {
    boolean counts = control.counts(facts());
    boolean otherCounts = control.counts(other.facts());
    boolean revived = redacted && !other.redacted && control.reopened();
    if (counts == otherCounts && !(otherCounts && revived)) {
      return join(other);
    }
    return otherCounts ? other : this;
  }

  /** Its document's id. */
  String id() {
    return VersionArchive.idOf(articleId, order.rawSha256());
  }

  /** Whether it has to be written where {@code stored} stands. */
  boolean differsFrom(VersionDocument stored) {
    return redacted != stored.redacted || !facts().equals(stored.facts());
  }

  /** What the judge needs to know of it. */
  Version facts() {
    return new Version(
        new FirstReceipt(
            receiptId,
            receivedAt,
            channel,
            Objects.requireNonNullElse(orderRevision, parserRevision),
            Objects.requireNonNullElse(orderReadAt, Instant.EPOCH),
            order),
        new Reading(
            pubStatus == PubStatus.CANCELED,
            parserRevision,
            Objects.requireNonNullElse(readAt, Instant.EPOCH),
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
    return VersionDocumentBuilder.builder(this).redacted(true).knownAs(null).content(null).build();
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

  /** Its best reading, as that was made; empty where its text is gone. */
  Optional<EnrichedArticle> reading() {
    return Optional.ofNullable(content).map(PackedArticle::unpack);
  }

  @Override
  public String keptBy() {
    return Objects.requireNonNullElse(keptBy, receiptId);
  }
}
