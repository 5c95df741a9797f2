package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import news.dateline.ingest.push.RunningIngest.Answer;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PushRatesTest {
  private final Hands time = new Hands();
  private final PushRates rates = new PushRates(new PushProperties(10, 2), time);

  @Test
  void aSourceMayMakeUpForSilenceAndThenKeepsItsRate() {
    SourceProfile source = source("harbour", null);
    pass(source, 20);

    assertThatExceptionOfType(PushRefusal.class)
        .isThrownBy(() -> rates.count(source))
        .satisfies(
            refusal -> {
              assertThat(refusal.getStatusCode().value()).isEqualTo(429);
              assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("1");
            });
    time.nanos += Duration.ofSeconds(1).toNanos();
    pass(source, 10);
    assertThatExceptionOfType(PushRefusal.class).isThrownBy(() -> rates.count(source));
  }

  @Test
  void oneSourcesRateIsNoneOfAnothers() {
    pass(source("harbour", null), 20);

    assertThatCode(() -> rates.count(source("meadow", null))).doesNotThrowAnyException();
  }

  @Test
  void theProfileOverridesTheRateAlsoWhileTheServiceRuns() {
    pass(source("harbour", 1), 2);
    assertThatExceptionOfType(PushRefusal.class)
        .isThrownBy(() -> rates.count(source("harbour", 1)));

    pass(source("harbour", 100), 200);
    assertThatExceptionOfType(PushRefusal.class)
        .isThrownBy(() -> rates.count(source("harbour", 100)));
  }

  @Test
  void aRateThatIsNoneStopsTheStartWithTheKeysName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PushProperties(0, 1))
        .withMessageContaining("dateline.ingest.push.requests-per-second is 0");
  }

  @Test
  void overHttpItIsA429ThatIsCounted() throws IOException {
    RunningIngest ingest = RunningIngest.open();
    Answer answer = ingest.post("patient", story("tag:rate", "Rate"));
    while (answer.status() == 202) {
      answer = ingest.post("patient", story("tag:rate", "Rate"));
    }

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.detail()).startsWith("source 'patient' may push 1 times a second");
    assertThat(
            ingest
                .bean(MeterRegistry.class)
                .get("news.pushes.turned.away")
                .tags("source", "patient", "reason", "rate")
                .counter()
                .count())
        .isPositive();
  }

  private void pass(SourceProfile source, int times) {
    for (int i = 0; i < times; i++) {
      rates.count(source);
    }
  }

  private static SourceProfile source(String id, @Nullable Integer pushesPerSecond) {
    return SourceProfileBuilder.builder()
        .id(id)
        .zone(ZoneId.of("UTC"))
        .pushesPerSecond(pushesPerSecond)
        .build();
  }

  private static final class Hands implements TimeMeter {
    private long nanos;

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
