package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalOptionsTest {
  private final LocalOptions all = LocalOptions.of(Path.of("data"), new Ports(0));

  @Test
  void everyPartRunsUnlessItIsLeftOutAndStaysOutWhateverElseIsSaid() {
    assertThat(all.parts()).containsExactlyInAnyOrder(Part.values());
    assertThat(all.without(Part.DESK).withSecurity().unsupervised().parts())
        .containsExactlyInAnyOrder(
            Part.KAFKA, Part.ELASTICSEARCH, Part.INGEST, Part.ENRICH, Part.INDEX);
  }

  @Test
  void theSecondCompilerIsForASystemThatStaysUp() {
    assertThat(all.compilers()).containsExactly("-XX:TieredStopAtLevel=1");
    assertThat(all.forLong().without(Part.DESK).compilers()).isEmpty();
  }

  @Test
  void nothingRunsWithoutTheBrokerAndTheNode() {
    assertThatIllegalArgumentException().isThrownBy(() -> all.without(Part.KAFKA));
  }
}
