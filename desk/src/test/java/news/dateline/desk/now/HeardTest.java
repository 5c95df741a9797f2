package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeardTest {
  private static final Instant AT = Instant.ofEpochMilli(7);

  @Test
  void aPageSaysAgainWhatItWasTold() {
    assertThat(new Heard(AT, "0a1b2c3d").text()).isEqualTo("7-0a1b2c3d");
    assertThat(Heard.of("7-0a1b2c3d")).contains(new Heard(AT, "0a1b2c3d"));
  }

  @Test
  void oneThatWasToldNothingSaysWhenItWasMade() {
    assertThat(new Heard(AT, "").text()).isEqualTo("7");
    assertThat(Heard.of("7").orElseThrow().isTold()).isFalse();
  }

  @Test
  void anythingElseIsNothing() {
    assertThat(Heard.of("")).isEmpty();
    assertThat(Heard.of("-7")).isEmpty();
    assertThat(Heard.of("soon")).isEmpty();
  }
}
