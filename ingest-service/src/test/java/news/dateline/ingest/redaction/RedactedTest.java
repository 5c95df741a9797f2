package news.dateline.ingest.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleId;
import news.dateline.article.Redaction;
import org.junit.jupiter.api.Test;

class RedactedTest {
  private static final Instant AT = Instant.parse("2026-11-29T10:00:00Z");
  private static final String HASH = "ab".repeat(32);
  private static final ArticleId ONE = ArticleId.of("coastal", "tag:one");

  private final Redacted named =
      new Redacted(List.of(new Redaction(ONE, "coastal", List.of(HASH), Redaction.KILL, AT)));

  @Test
  void whatOneNamesIsOfItsSourceAndUntilItsTime() {
    assertThat(named.covers("coastal", HASH, AT)).isTrue();
    assertThat(named.covers("coastal", ONE.value(), AT)).isTrue();
    assertThat(named.covers("coastal", HASH, AT.plusNanos(1))).isFalse();
    assertThat(named.covers("meridian", HASH, AT)).isFalse();
    assertThat(named.covers("coastal", "cd".repeat(32), AT)).isFalse();
    assertThat(named.hashesOf("coastal")).containsOnlyKeys(HASH);
  }

  @Test
  void ofTwoTheLaterCounts() {
    Redaction later =
        new Redaction(ONE, "coastal", List.of(HASH), Redaction.KILL, AT.plusSeconds(9));
    Redaction first = new Redaction(ONE, "coastal", List.of(HASH), Redaction.KILL, AT);
    assertThat(new Redacted(List.of(later, first)).covers("coastal", HASH, AT.plusSeconds(9)))
        .isTrue();
  }

  @Test
  void whatHeldAStoryAmongOthersIsFoundThoughClocksDiffer() {
    assertThat(named.coversHolder("coastal", ONE.value(), AT.plusSeconds(30))).isTrue();
    assertThat(named.coversHolder("coastal", ONE.value(), AT.plusSeconds(3600))).isFalse();
  }
}
