package news.dateline.desk.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.desk.now.SourceVolume;
import news.dateline.desk.service.Balance;
import org.junit.jupiter.api.Test;

class SourceRowTest {
  private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

  @Test
  void whoNeedsALookStandsFirst() {
    List<SourceRow> rows =
        SourceRow.of(
            List.of(volume("busy", false), volume("quiet", true), volume("torn", false)),
            Map.of(),
            List.of(line("busy", 9, 0), line("quiet", 1, 0), line("torn", 3, 2)));
    assertThat(rows).extracting(SourceRow::source).containsExactly("quiet", "torn", "busy");
  }

  @Test
  void aSourceOfWhichNothingMayBeSeenHasALineToo() {
    SourceRow row = SourceRow.of(List.of(), Map.of(), List.of(line("hidden", 1, 1))).getFirst();
    assertThat(row.received()).isNull();
    assertThat(row.lost()).isEqualTo(1);
  }

  @Test
  void aSourceThatSentNothingTodayIsListed() {
    SourceRow row =
        SourceRow.of(List.of(volume("quiet", false)), Map.of("quiet", NOON), List.of()).getFirst();
    assertThat(row.line()).isNull();
    assertThat(row.published()).isEqualTo(NOON);
  }

  private static SourceVolume volume(String source, boolean silent) {
    return new SourceVolume(source, NOON, List.of(), Duration.ofHours(3), silent);
  }

  private static Balance.Line line(String source, long received, long refused) {
    return new Balance.Line(source, null, received, received - refused, 0, 0, 0, refused, 0, 0);
  }
}
