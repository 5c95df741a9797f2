package news.dateline.desk.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.desk.service.Balance;
import news.dateline.desk.service.Losses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthPageTest {
  private static final Instant TWO = Instant.parse("2026-03-11T02:00:00Z");

  @Test
  void theSheetIsToldInOneLine() {
    HealthPage page = page(new Balance.Line(null, null, 1_204, 1_197, 1, 1, 1, 1, 1, 2));
    assertThat(page.addsUp()).isTrue();
    assertThat(page.sum())
        .isEqualTo(
            "1,204 received = 1,197 indexed + 1 superseded + 1 duplicate + 1 after a kill + 1 refused + 1 dead-lettered + 2 in flight");
  }

  @Test
  void aSheetThatDoesNotAddUpSaysByHowMuch() {
    HealthPage page = page(new Balance.Line(null, null, 5, 1, 0, 0, 0, 0, 0, 1));
    assertThat(page.addsUp()).isFalse();
    assertThat(page.sum()).endsWith("; 3 are in no column");
  }

  @Test
  void aSheetThatNobodyTellsDoesNotAddUp() {
    assertThat(page(null).addsUp()).isFalse();
    assertThat(page(null).sum()).isEmpty();
  }

  @Test
  void hoursAreTwentyFourAndAllSourcesInOne() {
    HourChart chart =
        HourChart.of(
            TWO,
            List.of(
                new Balance.Line("a", TWO, 5, 3, 0, 0, 0, 1, 0, 1),
                new Balance.Line("b", TWO, 2, 2, 0, 0, 0, 0, 0, 0),
                new Balance.Line("c", null, 1, 0, 0, 0, 0, 0, 1, 0)));
    assertThat(chart.labels()).hasSize(24).startsWith("02:00").endsWith("01:00");
    assertThat(chart.series())
        .extracting(series -> series.values().getFirst())
        .containsExactly(5L, 1L, 1L);
  }

  @Test
  void aReasonIsToldInWords() {
    assertThat(LossRow.of(loss("malformed-json", "it is cut off")).reason())
        .isEqualTo("it is cut off");
    assertThat(LossRow.of(loss("malformed-json", null)).reason()).isEqualTo("malformed-json");
    assertThat(LossRow.of(loss(null, null)).reason()).isEqualTo("no reason is kept");
    assertThat(LossRow.of(loss(null, null)).command()).isEqualTo("./dateline trace gnnq");
  }

  private static Losses.Line loss(@Nullable String reason, @Nullable String explanation) {
    return new Losses.Line("newsroom", "refused", reason, 3, "gnnq", TWO, explanation);
  }

  @SuppressWarnings("NullAway") // in class files it does not see the annotation of a nested type
  private static HealthPage page(Balance.@Nullable Line total) {
    return new HealthPage(List.of(), total, List.of(), true, null, Set.of());
  }
}
