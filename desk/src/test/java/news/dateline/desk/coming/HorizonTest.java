package news.dateline.desk.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HorizonTest {
  @Test
  void theChartHasEveryDayAndItsPage() {
    LocalDate today = LocalDate.of(2026, 11, 30);
    Horizon horizon =
        Horizon.of(
            today,
            new TreeMap<>(Map.of(today.plusDays(2), 7L)),
            new TreeMap<>(Map.of(YearMonth.of(2027, 3), 4L)));
    assertThat((List<?>) horizon.chart().get("labels")).hasSize(90);
    assertThat(String.valueOf(horizon.chart().get("labels")))
        .startsWith("[2026-11-30, 2026-12-01,");
    assertThat(String.valueOf(horizon.chart().get("series"))).contains("[0, 0, 7, 0,");
    assertThat(String.valueOf(horizon.chart().get("links"))).contains("/coming?day=2026-12-02");
    assertThat(horizon.months().getFirst().words()).isEqualTo("March 2027");
    assertThat(horizon.months().getFirst().iso()).isEqualTo("2027-03");
  }
}
