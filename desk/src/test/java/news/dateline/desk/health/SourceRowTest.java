package news.dateline.desk.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.desk.now.SourceVolume;
import news.dateline.desk.service.Balance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceRowTest {
  private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(10 * 3_600);

  @Test
  void whoNeedsALookStandsFirst() {
    List<SourceRow> rows =
        SourceRow.of(
            List.of(volume("busy", false), volume("quiet", true), volume("torn", false)),
            Map.of(),
            List.of(line("busy", 9, 0), line("quiet", 1, 0), line("torn", 3, 2)),
            List.of(),
            LATER);
    assertThat(rows).extracting(SourceRow::source).containsExactly("quiet", "torn", "busy");
  }

  @Test
  void aSourceOfWhichNothingMayBeSeenHasALineToo() {
    SourceRow row =
        SourceRow.of(List.of(), Map.of(), List.of(line("hidden", 1, 1)), List.of(), LATER)
            .getFirst();
    assertThat(row.shown()).isNull();
    assertThat(row.lost()).isEqualTo(1);
  }

  @Test
  void aSourceThatSentNothingTodayIsListed() {
    SourceRow row =
        SourceRow.of(
                List.of(volume("quiet", false)), Map.of("quiet", NOON), List.of(), List.of(), LATER)
            .getFirst();
    assertThat(row.line()).isNull();
    assertThat(row.published()).isEqualTo(NOON);
  }

  @Test
  void whoSendsWhatIsRefusedIsNotSilent() {
    SourceRow row = quiet(List.of(line("quiet", 9, 4)), List.of(hour("quiet", 8, 4)));
    assertThat(row.silent()).isFalse();
    assertThat(row.unseen()).isTrue();
  }

  @Test
  void whatCameInLongAgoOrFromOthersBreaksNoSilence() {
    SourceRow row =
        quiet(List.of(line("quiet", 9, 0)), List.of(hour("quiet", 1, 9), hour("other", 8, 9)));
    assertThat(row.silent()).isTrue();
    assertThat(row.unseen()).isFalse();
  }

  @Test
  void withoutHoursWhoSentNothingInADayIsSilent() {
    assertThat(quiet(List.of(), null).silent()).isTrue();
    assertThat(quiet(List.of(line("quiet", 1, 1)), null).unseen()).isTrue();
    assertThat(quiet(null, null).unseen()).isTrue();
  }

  private static SourceRow quiet(
      @Nullable List<Balance.Line> lines, @Nullable List<Balance.Line> hours) {
    return SourceRow.of(List.of(volume("quiet", true)), Map.of(), lines, hours, LATER).getFirst();
  }

  private static Balance.Line hour(String source, int hours, long refused) {
    return new Balance.Line(
        source, NOON.plusSeconds(hours * 3_600L), refused, 0, 0, 0, 0, refused, 0, 0);
  }

  private static SourceVolume volume(String source, boolean silent) {
    return new SourceVolume(source, NOON, List.of(), Duration.ofHours(3), silent);
  }

  private static Balance.Line line(String source, long received, long refused) {
    return new Balance.Line(source, null, received, received - refused, 0, 0, 0, refused, 0, 0);
  }
}
