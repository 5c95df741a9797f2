package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.desk.service.ArticleState;
import news.dateline.desk.service.ControlLine;
import news.dateline.desk.service.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class HiddenPageTest {
  private static final String ID = "67ssued5i4xif7hcnit3wsltyz";
  private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "killed, KILLED, GONE",
    "withheld, WITHHELD, OK",
    "embargoed, EMBARGOED, OK",
    "expired, EXPIRED, OK",
    "awaiting, AWAITING, OK",
    "live, APPEARING, OK",
    "of-tomorrow, HIDDEN, OK"
  })
  void onlyWhatIsEndedForGoodIsGone(String visibility, Standing standing, HttpStatus status) {
    HiddenPage page = page(visibility, Optional.empty());
    assertThat(page.standing()).isEqualTo(standing);
    assertThat(page.standing().status()).isEqualTo(status);
  }

  @Test
  void theEndOfAnEmbargoIsTold() {
    assertThat(page("embargoed", Optional.of(trace(NOON))).facts())
        .contains(Fact.time("Embargoed until", NOON));
  }

  @Test
  void whatWasDoneIsToldAndThatOfOtherStoriesIsNot() {
    assertThat(page("killed", Optional.of(trace(null))).deeds())
        .containsExactly(new HiddenPage.Deed("Killed by an operator", NOON));
  }

  @Test
  void theAddressOfAHiddenStoryIsNotTold() {
    assertThat(page("killed", Optional.of(trace(null))).facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.href()).isNull();
              assertThat(String.valueOf(fact.text())).doesNotContain("harbour");
            });
  }

  private static HiddenPage page(String visibility, Optional<Trace> trace) {
    return HiddenPage.of(
        new ArticleState(ID, "newsroom", "https://harbour.example/1", visibility, NOON), trace);
  }

  private static Trace trace(@Nullable Instant embargoedUntil) {
    return new Trace(
        ID,
        NOON,
        List.of(
            new Trace.Story(
                ID,
                "https://harbour.example/1",
                "newsroom",
                "embargoed",
                embargoedUntil,
                false,
                null,
                "1",
                "gnnq",
                NOON)),
        false,
        1,
        List.of(control(ID, "kill"), control("another", "hold")),
        List.of());
  }

  private static ControlLine control(String articleId, String deed) {
    return new ControlLine(
        "control", articleId, "newsroom", deed, NOON, null, NOON, "live", "killed");
  }
}
