package news.dateline.index.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.PubStatus;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VersionDocumentTest {
  private static final Instant LATER = TestArticles.RECEIVED.plusSeconds(60);

  private static final VersionDocument FIRST = document("r1", TestArticles.RECEIVED, 1);
  private static final VersionDocument AGAIN = document("r2", LATER, 2);

  @Test
  void ofTwoReceiptsTheEarlierGivesThePlaceAndTheBetterReadingTheContent() {
    for (VersionDocument joined : List.of(FIRST.join(AGAIN), AGAIN.join(FIRST))) {
      assertThat(joined.receiptId()).isEqualTo("r1");
      assertThat(joined.receivedAt()).isEqualTo(TestArticles.RECEIVED);
      assertThat(joined.parserRevision()).isEqualTo(2);
      assertThat(joined.shown().orElseThrow().article().headline()).isEqualTo("read by parser 2");
      assertThat(joined.shown().orElseThrow().article().receiptId()).isEqualTo("r1");
    }
  }

  @Test
  void whoKeptTheBytesFirstIsNeverForgotten() {
    assertThat(AGAIN.join(FIRST).keptBy()).isEqualTo("r2");
    assertThat(AGAIN.join(FIRST).join(FIRST).keptBy()).isEqualTo("r2");
  }

  @Test
  void whatIsRedactedNeverGetsItsContentBack() {
    VersionDocument redacted = FIRST.withoutContent().join(AGAIN);
    assertThat(redacted.redacted()).isTrue();
    assertThat(redacted.content()).isNull();
    assertThat(AGAIN.join(FIRST.withoutContent()).content()).isNull();
  }

  @Test
  void ofTwoReadingsByOneParserTheLaterCountsAndMayCorrectThePlace() {
    EnrichedArticle read = FIRST.shown().orElseThrow();
    ArticleOrder order = read.article().order();
    Article again =
        ArticleBuilder.builder(read.article())
            .readAt(LATER)
            .headline("read in another zone")
            .order(new ArticleOrder(7, 0, order.receivedAt(), order.rawSha256()))
            .build();
    VersionDocument reread = VersionDocument.of(TestArticles.enriched(again));
    for (VersionDocument joined : List.of(FIRST.join(reread), reread.join(FIRST))) {
      assertThat(joined.facts()).isEqualTo(reread.facts());
      assertThat(joined.order().primary()).isEqualTo(7);
      assertThat(joined.join(FIRST).facts()).isEqualTo(joined.facts());
      assertThat(joined.shown().orElseThrow().article().headline())
          .isEqualTo("read in another zone");
    }
    assertThat(reread.join(AGAIN).parserRevision()).isEqualTo(2);
    assertThat(reread.join(AGAIN).order().primary()).isEqualTo(7);
    assertThat(FIRST.withoutContent().join(reread).content()).isNull();
  }

  @Test
  void theStatusOutlivesTheContentAndHasNoText() {
    EnrichedArticle shown = FIRST.withoutContent().shown().orElseThrow();
    assertThat(shown.article().pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(shown.article().uri()).isEqualTo("tag:harbour");
    assertThat(ArticleCodec.mapper().writeValueAsString(FIRST.withoutContent()))
        .doesNotContain("Velden", "arbour opens", "read by parser", "government");
  }

  @Test
  void aDocumentOfYesterdayIsReadAndJoined() throws IOException {
    try (InputStream golden =
        VersionDocumentTest.class.getResourceAsStream(
            "/contract/version-document-yesterday.json")) {
      VersionDocument yesterday = ArticleCodec.mapper().readValue(golden, VersionDocument.class);
      assertThat(yesterday.keptBy()).isEqualTo(yesterday.receiptId());
      assertThat(yesterday.shown().orElseThrow().article().channel()).isEqualTo("push");
      VersionDocument joined = yesterday.join(VersionDocument.of(yesterday.shown().orElseThrow()));
      assertThat(joined.facts().first().receiptId()).isEqualTo(yesterday.receiptId());
      assertThat(joined.readingSha256()).isNotNull();
    }
  }

  @Test
  void theStrictTemplateKnowsEveryFieldOfTheDocument() throws IOException {
    try (InputStream template =
        VersionDocumentTest.class.getResourceAsStream(
            "/elasticsearch/article-versions.template.json")) {
      JsonNode mappings = ArticleCodec.mapper().readTree(template).at("/template/mappings");
      assertThat(mappings.path("properties").propertyNames())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(VersionDocument.class.getRecordComponents())
                  .map(RecordComponent::getName)
                  .toList());
      assertThat(mappings.path("properties").propertyNames()).containsAll(VersionDocument.HEAD);
    }
  }

  private static VersionDocument document(String receiptId, Instant receivedAt, int revision) {
    Article article =
        TestArticles.article("tag:harbour", "wire")
            .receiptId(receiptId)
            .receivedAt(receivedAt)
            .headline("read by parser " + revision)
            .parserRevision(revision)
            .build();
    return VersionDocument.of(TestArticles.enriched(article));
  }
}
