package news.dateline.index.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichedArticleBuilder;
import news.dateline.article.EntityType;
import news.dateline.article.Subject;
import news.dateline.article.Warning;
import news.dateline.index.fingerprint.StoryText;
import news.dateline.index.judge.ControlState;
import org.jspecify.annotations.Nullable;

/** From an enriched article to its document, redacted unless the article may be seen. */
public final class ArticleDocumentMapper {
  private ArticleDocumentMapper() {}

  /**
   * The document's JSON.
   *
   * @param readingSha256 which reading of the version this is
   * @param carried from the document that this one replaces
   * @param now decides what may be seen
   */
  public static byte[] map(
      EnrichedArticle stated, String readingSha256, Carried carried, Instant now) {
    ControlState control = carried.control();
    EnrichedArticle enriched =
        EnrichedArticleBuilder.builder(stated).article(control.applied(stated.article())).build();
    Visibility visibility = Visibility.of(enriched.article(), now);
    ArticleDocumentBuilder document =
        status(enriched, readingSha256, visibility, now).change(carried.change());
    if (!control.equals(ControlState.NONE)) {
      document.control(control);
    }
    if (stated.article().pubStatus() != enriched.article().pubStatus()) {
      document.statedStatus(stated.article().pubStatus());
    }
    if (visibility == Visibility.LIVE) {
      addText(document, enriched.article());
      addFindings(document, enriched);
      addStory(document, enriched.article(), carried.storyId());
    }
    return ArticleCodec.encode(document.build());
  }

  private static ArticleDocumentBuilder status(
      EnrichedArticle enriched, String readingSha256, Visibility visibility, Instant now) {
    Article article = enriched.article();
    return ArticleDocumentBuilder.builder()
        .uri(article.uri())
        .source(article.source())
        .version(article.version())
        .versionOrdinal(article.versionOrdinal())
        .pubStatus(article.pubStatus())
        .visibility(visibility)
        .embargoedUntil(Clamp.instant(article.embargoedUntil()))
        .embargoedIndefinitely(article.embargoedIndefinitely())
        .expires(Clamp.instant(article.expires()))
        .published(
            Objects.requireNonNullElse(
                Clamp.instant(article.referenceTime()), article.receivedAt()))
        .firstCreated(Clamp.instant(article.firstCreated()))
        .versionCreated(Clamp.instant(article.versionCreated()))
        .receivedAt(article.receivedAt())
        .order(article.order())
        .receiptId(article.receiptId())
        .rawSha256(article.rawSha256())
        .rawFormat(article.rawFormat())
        .channel(article.channel())
        .parserRevision(article.parserRevision())
        .enrichmentRevision(enriched.enrichment().revision())
        .readingSha256(readingSha256)
        .indexedAt(now);
  }

  private static void addText(ArticleDocumentBuilder document, Article article) {
    document
        .headline(article.headline())
        .slugline(article.slugline())
        .lead(article.lead())
        .bodyText(article.bodyText())
        .byline(article.byline())
        .dateline(article.dateline())
        .located(article.located())
        .language(article.language())
        .urgency(article.urgency())
        .section(article.section())
        .subjects(distinct(article.subjects().stream().map(Subject::code)))
        .subjectNames(distinct(article.subjects().stream().map(Subject::name)))
        .edNote(article.edNote())
        .copyrightHolder(article.copyrightHolder())
        .usageTerms(article.usageTerms())
        .infoSources(article.infoSources())
        .associations(article.associations());
  }

  private static void addFindings(ArticleDocumentBuilder document, EnrichedArticle enriched) {
    document
        .people(names(enriched, EntityType.PERSON))
        .organisations(names(enriched, EntityType.ORGANISATION))
        .places(names(enriched, EntityType.PLACE))
        .events(names(enriched, EntityType.EVENT))
        .countries(
            distinct(
                Stream.concat(
                    enriched.entities().stream().map(entity -> entity.country()),
                    enriched.countries().stream().map(connection -> connection.country()))))
        .entityUris(distinct(enriched.entities().stream().map(entity -> entity.uri())))
        .placePoints(
            Clamp.list(
                enriched.entities().stream()
                    .map(entity -> Clamp.point(entity.location()))
                    .filter(Objects::nonNull)
                    .distinct()))
        .datesMentioned(MentionedDates.ranges(enriched.dates()))
        .comingDates(MentionedDates.coming(enriched.dates()))
        .amounts(
            Clamp.list(
                enriched.amounts().stream()
                    .filter(amount -> Double.isFinite(amount.value()))
                    .map(
                        amount -> new MentionedAmount(amount.value(), amount.unit(), amount.text()))
                    .distinct()))
        .doubts(
            distinct(
                Stream.concat(
                    enriched.article().warnings().stream().map(Warning::fieldAndCode),
                    enriched.enrichment().degraded().stream().map("enrichment:"::concat))))
        .detail(
            new Detail(
                enriched.entities(),
                enriched.dates(),
                enriched.amounts(),
                enriched.article().statedTimes(),
                enriched.enrichment(),
                enriched.article().warnings()));
  }

  private static void addStory(
      ArticleDocumentBuilder document, Article article, @Nullable String storyId) {
    document
        .storyId(storyId == null ? article.id().value() : storyId)
        .storyBands(StoryText.of(article.lead(), article.bodyText()).bands());
  }

  private static List<String> names(EnrichedArticle enriched, EntityType type) {
    return distinct(
        enriched.entities().stream()
            .filter(entity -> entity.type() == type)
            .map(entity -> entity.name()));
  }

  private static List<String> distinct(Stream<? extends @Nullable String> texts) {
    return Clamp.list(texts.filter(Objects::nonNull).map(Objects::requireNonNull).distinct());
  }
}
