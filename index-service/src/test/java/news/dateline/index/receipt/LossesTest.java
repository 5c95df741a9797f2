package news.dateline.index.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final LossLine EARLY = line("anadolu", "malformed-json", 0);
  private static final LossLine LATE = line("tass", null, 60);

  @Test
  void whatHappenedLastStandsFirst() {
    assertThat(Losses.newest(List.of(EARLY, LATE), true, 2).losses()).containsExactly(LATE, EARLY);
  }

  @Test
  void whatHappenedAtOnceHasAnOrderToo() {
    LossLine same = line("anadolu", "empty", 0);
    assertThat(Losses.newest(List.of(EARLY, same), true, 2).losses()).containsExactly(same, EARLY);
  }

  @Test
  void anAnswerThatLeavesSomeOutSaysSo() {
    assertThat(Losses.newest(List.of(EARLY, LATE), true, 2).complete()).isTrue();
    assertThat(Losses.newest(List.of(EARLY, LATE), true, 1).complete()).isFalse();
    assertThat(Losses.newest(List.of(EARLY, LATE), false, 2).complete()).isFalse();
  }

  @Test
  void aLineHasNothingOfAnArticleButItsReceiptsId() {
    assertThat(ArticleCodec.mapper().writeValueAsString(EARLY))
        .isEqualTo(
            "{\"source\":\"anadolu\",\"outcome\":\"refused\",\"reason\":\"malformed-json\",\"count\":3,"
                + "\"receiptId\":\"receipt\",\"at\":\"1970-01-01T00:00:00Z\",\"explanation\":\"it is cut off or not well-formed\"}");
    assertThat(ArticleCodec.mapper().writeValueAsString(LATE)).doesNotContain("reason\":");
  }

  @Test
  void theReasonIsToldInWordsThatFitTheOutcome() {
    assertThat(line("anadolu", "undecodable", 0).explanation())
        .isEqualTo("its characters or its packing cannot be decoded");
    assertThat(letter("undecodable").explanation()).contains("no message of ours");
    assertThat(letter("dropped").explanation()).isEqualTo("an operator dropped it");
    assertThat(letter(null).explanation()).isEqualTo("nobody noted why");
  }

  private static LossLine letter(@Nullable String reason) {
    return new LossLine("anadolu", "dead-lettered", reason, 1, "receipt", Instant.EPOCH);
  }

  private static LossLine line(String source, @Nullable String reason, long atSecond) {
    return new LossLine(
        source, "refused", reason, 3, "receipt", Instant.EPOCH.plusSeconds(atSecond));
  }
}
