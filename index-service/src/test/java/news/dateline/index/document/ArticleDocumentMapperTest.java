package news.dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleCodec;
import news.dateline.article.DateMention;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.GeoPoint;
import news.dateline.article.Mention;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ArticleDocumentMapperTest {
  private static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");

  @Test
  void theDocumentIsTheGoldenOne() throws IOException {
    String json =
        ArticleCodec.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(map(article()))
                .replace("\r\n", "\n")
            + "\n";
    try (InputStream golden =
        ArticleDocumentMapperTest.class.getResourceAsStream("/contract/article-document.json")) {
      assertThat(json)
          .isEqualTo(
              golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatYesterdaysEnricherWroteMakesADocumentToday() throws IOException {
    try (InputStream golden =
        ArticleDocumentMapperTest.class.getResourceAsStream(
            "/contract/yesterday/enriched-article.json")) {
      assertThat(golden).isNotNull();
      EnrichedArticle yesterday = ArticleCodec.decode(golden.readAllBytes(), EnrichedArticle.class);
      JsonNode document =
          ArticleCodec.mapper()
              .readTree(ArticleDocumentMapper.map(yesterday, "reading", Carried.NOTHING, NOW));
      assertThat(document.path("headline").asString()).isEqualTo("Harbour opens after storm");
      assertThat(document.path("places").toString()).isEqualTo("[\"Velden\"]");
    }
  }

  @Test
  void theStrictTemplateKnowsEveryFieldOfTheDocument() throws IOException {
    try (InputStream template =
        ArticleDocumentMapperTest.class.getResourceAsStream(
            "/elasticsearch/articles.template.json")) {
      JsonNode mappings = ArticleCodec.mapper().readTree(template).at("/template/mappings");
      assertThat(mappings.path("dynamic").asString()).isEqualTo("strict");
      assertThat(mappings.path("properties").propertyNames())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(ArticleDocument.class.getRecordComponents())
                  .map(RecordComponent::getName)
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Visibility.class,
      names = {"EMBARGOED", "WITHHELD", "KILLED", "EXPIRED"})
  void whatMayNotBeSeenHoldsNoText(Visibility visibility) {
    ArticleBuilder article = ArticleBuilder.builder(article());
    switch (visibility) {
      case EMBARGOED -> article.embargoedUntil(NOW.plusSeconds(1));
      case WITHHELD -> article.pubStatus(PubStatus.WITHHELD);
      case KILLED -> article.pubStatus(PubStatus.CANCELED);
      case EXPIRED -> article.expires(NOW);
      case LIVE, AWAITING -> throw new AssertionError();
    }
    JsonNode document = map(article.build());
    assertThat(document.path("visibility").asString())
        .isEqualTo(visibility.name().toLowerCase(java.util.Locale.ROOT));
    assertThat(document.toString())
        .doesNotContainIgnoringCase("harbour opens")
        .doesNotContain("Velden", "4.3");
    assertThat(document.propertyNames())
        .isSubsetOf(
            "uri",
            "source",
            "version",
            "versionOrdinal",
            "pubStatus",
            "visibility",
            "embargoedUntil",
            "expires",
            "published",
            "versionCreated",
            "receivedAt",
            "order",
            "receiptId",
            "rawSha256",
            "rawFormat",
            "channel",
            "parserRevision",
            "enrichmentRevision",
            "readingSha256",
            "indexedAt");
  }

  @Test
  void anIndefiniteEmbargoHasNoEnd() {
    assertThat(
            Visibility.of(
                ArticleBuilder.builder(article()).embargoedIndefinitely(true).build(), NOW))
        .isEqualTo(Visibility.EMBARGOED);
  }

  @Test
  void anEmbargoEndsAtItsInstant() {
    Article article = ArticleBuilder.builder(article()).embargoedUntil(NOW).build();
    assertThat(Visibility.of(article, NOW)).isEqualTo(Visibility.LIVE);
    assertThat(Visibility.of(article, NOW.minusMillis(1))).isEqualTo(Visibility.EMBARGOED);
  }

  @Test
  void aDerivedValueThatElasticsearchWouldRefuseNeverCostsTheArticle() {
    LocalDateTime far = LocalDateTime.of(12026, 1, 1, 0, 0);
    LocalDateTime day = LocalDateTime.of(2026, 3, 11, 0, 0);
    Article article =
        ArticleBuilder.builder(article()).expires(Instant.parse("+12026-01-01T00:00:00Z")).build();
    EnrichedArticle enriched =
        new EnrichedArticle(
            article,
            List.of(
                new Entity(
                    EntityType.PLACE,
                    "x",
                    null,
                    null,
                    new GeoPoint(91, 0),
                    null,
                    0,
                    0,
                    List.of(new Mention("lead", 0, 1)))),
            List.of(),
            List.of(new Amount(Double.POSITIVE_INFINITY, "USD", "x", "lead", 0, 1)),
            List.of(date(far, far.plusDays(1)), date(day, day), date(day, day.plusDays(1))),
            TestArticles.enriched(article).enrichment());
    JsonNode document =
        ArticleCodec.mapper()
            .readTree(ArticleDocumentMapper.map(enriched, "reading", Carried.NOTHING, NOW));
    assertThat(document.path("datesMentioned").size()).isEqualTo(1);
    assertThat(document.has("placePoints")).isFalse();
    assertThat(document.has("amounts")).isFalse();
    assertThat(document.has("expires")).isFalse();
  }

  private static DateMention date(LocalDateTime from, LocalDateTime to) {
    return new DateMention("x", DateMention.Type.DATE, "x", from, to, "day", true, "lead", 0, 1);
  }

  private static Article article() {
    return TestArticles.article("tag:harbour", "wire").build();
  }

  private static JsonNode map(Article article) {
    return ArticleCodec.mapper()
        .readTree(
            ArticleDocumentMapper.map(
                TestArticles.enriched(article), "reading", Carried.NOTHING, NOW));
  }
}
