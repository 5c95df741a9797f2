package news.dateline.index.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleLimits;
import org.junit.jupiter.api.Test;

class LetterStateTest {
  private static final LetterState STATE =
      new LetterState(
          "letter",
          "newsroom",
          "receipt",
          List.of(new Deed(Deed.Kind.REPLAYED, 1, TestLetters.NOON, "ana", "mended", "5a0f")));

  @Test
  void aStateIsWrittenAsTheContractSays() {
    String json =
        "{\"letterId\":\"letter\",\"source\":\"newsroom\",\"receiptId\":\"receipt\",\"deeds\":["
            + "{\"kind\":\"replayed\",\"replay\":1,\"at\":\"2026-03-11T12:00:00Z\",\"by\":\"ana\","
            + "\"why\":\"mended\",\"editedSha256\":\"5a0f\"}]}";
    assertThat(new String(ArticleCodec.encode(STATE), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(ArticleCodec.decode(json.getBytes(StandardCharsets.UTF_8), LetterState.class))
        .isEqualTo(STATE);
  }

  @Test
  void allThatWasDoneIsRememberedUpToWhatARecordHolds() {
    Deed longest =
        new Deed(
            Deed.Kind.REPLAYED,
            1_000,
            TestLetters.NOON,
            "\u0001".repeat(64),
            "\u0001".repeat(300),
            "a".repeat(64));
    LetterState state =
        IntStream.range(0, 100)
            .mapToObj(_ -> longest)
            .reduce(STATE, LetterState::after, (one, _) -> one);
    assertThat(STATE.after(longest).deeds()).hasSize(2);
    assertThat(state.last()).isEqualTo(longest);
    assertThat(ArticleCodec.encode(state).length).isLessThan(ArticleLimits.LETTER_STATE_BYTES);
  }
}
