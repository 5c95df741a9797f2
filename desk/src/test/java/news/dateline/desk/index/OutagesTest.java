package news.dateline.desk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import news.dateline.desk.index.OutageException.Kind;
import org.junit.jupiter.api.Test;

class OutagesTest {
  private static final Instant BEGIN = Instant.parse("2026-11-30T10:00:00Z");
  private final OutageException away =
      new OutageException(Kind.AWAY, OutageException.ELASTICSEARCH, "refused");

  private Instant now = BEGIN;
  private final Outages outages = new Outages(() -> now);

  @Test
  void anOutageLastsFromItsFirstSightUntilAnAnswer() {
    outages.away(away);
    now = BEGIN.plusSeconds(5);

    assertThat(outages.away(away)).isEqualTo(BEGIN);
    assertThat(outages.waits())
        .singleElement()
        .satisfies(wait -> assertThat(wait.since()).isEqualTo(BEGIN));

    outages.answered(OutageException.ELASTICSEARCH);

    assertThat(outages.waits()).isEmpty();
    assertThat(outages.away(away)).isEqualTo(now);
  }

  @Test
  void anOutageThatNobodyLookedAtForLongIsAnotherOne() {
    outages.away(away);
    now = BEGIN.plus(Duration.ofMinutes(10));

    assertThat(outages.away(away)).isEqualTo(now);
  }
}
