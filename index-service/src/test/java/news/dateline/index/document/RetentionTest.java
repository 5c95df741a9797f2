package news.dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ChangeKind;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.TestArticles;
import news.dateline.index.judge.ControlState;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RetentionTest {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Instant END = TestArticles.RECEIVED.plus(KEPT);
  private static final ChangeMark BEFORE =
      new ChangeMark("new", ChangeKind.NEW, TestArticles.RECEIVED, null, null);
  private static final ChangeMark AFTER =
      new ChangeMark("expired", ChangeKind.EXPIRED, END, null, null);
  private final Retention retention = new Retention(Map.of("newsroom", KEPT));

  @Test
  void textIsKeptUntilItsContractEndsAndNoLonger() {
    EnrichedArticle live = TestArticles.enriched(TestArticles.article("tag:a", "a").build());
    assertThat(visibility(live, END.minusMillis(1))).isEqualTo(Visibility.LIVE);
    assertThat(visibility(live, END)).isEqualTo(Visibility.EXPIRED);
  }

  @Test
  void anEmbargoThatOutlastsTheContractEndsInNothing() {
    EnrichedArticle embargoed =
        TestArticles.enriched(
            TestArticles.article("tag:a", "a").embargoedUntil(END.plusSeconds(9)).build());
    assertThat(visibility(embargoed, END.minusMillis(1))).isEqualTo(Visibility.EMBARGOED);
    assertThat(visibility(embargoed, END)).isEqualTo(Visibility.EXPIRED);
    assertThat(visibility(embargoed, END.plusSeconds(10))).isEqualTo(Visibility.EXPIRED);
  }

  @Test
  void aSourceWithoutAContractIsKeptForEver() {
    Article other = TestArticles.article("tag:a", "a").source("other").build();
    assertThat(visibility(TestArticles.enriched(other), Instant.MAX)).isEqualTo(Visibility.LIVE);
  }

  @Test
  void anEmptiedDocumentIsWhatTheMapperMakesOfAnExpiredArticle() {
    Article live = TestArticles.article("tag:a", "a").expires(END).build();
    ObjectNode head =
        (ObjectNode)
            ArticleCodec.mapper()
                .readTree(
                    ArticleDocumentMapper.map(
                        TestArticles.enriched(live),
                        "reading",
                        new Carried(null, ControlState.NONE, BEFORE),
                        END.minusMillis(1)));
    assertThat(head.has("bodyText")).isTrue();
    head.retain(EmptiedArticle.FIELDS);
    assertThat(ArticleCodec.mapper().readTree(EmptiedArticle.expired(head, AFTER, END)))
        .isEqualTo(
            ArticleCodec.mapper()
                .readTree(
                    ArticleDocumentMapper.map(
                        TestArticles.enriched(live),
                        "reading",
                        new Carried(null, ControlState.NONE, AFTER),
                        END)));
  }

  private Visibility visibility(EnrichedArticle enriched, Instant now) {
    return Visibility.of(retention.limit(enriched, now).article(), now);
  }
}
