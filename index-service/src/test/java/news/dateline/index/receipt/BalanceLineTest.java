package news.dateline.index.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.Test;

class BalanceLineTest {
  private static final BalanceLine LINE =
      BalanceLine.of(
          "newsroom",
          Optional.of(Instant.parse("2026-03-11T12:00:00Z")),
          3,
          Map.of("indexed", 2L, "in-flight", 1L));

  @Test
  void aLineTellsEveryOutcomeAlsoThoseThatDidNotCome() {
    assertThat(ArticleCodec.mapper().writeValueAsString(LINE))
        .isEqualTo(
            "{\"source\":\"newsroom\",\"hour\":\"2026-03-11T12:00:00Z\",\"received\":3,\"indexed\":2,"
                + "\"superseded\":0,\"duplicate\":0,\"after-kill\":0,\"refused\":0,"
                + "\"dead-lettered\":0,\"in-flight\":1}");
  }

  @Test
  void theTotalIsOfNoSourceAndNoHour() {
    BalanceLine total =
        BalanceLine.total(
            List.of(LINE, BalanceLine.of("quay", Optional.empty(), 1, Map.of("refused", 1L))));
    assertThat(total.source()).isNull();
    assertThat(total.hour()).isNull();
    assertThat(total.counts())
        .containsEntry("received", 4L)
        .containsEntry("indexed", 2L)
        .containsEntry("refused", 1L)
        .containsEntry("in-flight", 1L)
        .containsEntry("duplicate", 0L);
  }
}
