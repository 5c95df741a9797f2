package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidedPartTest {
  private final List<String> calls = new ArrayList<>();
  private final ProvidedServer server =
      new ProvidedServer(() -> calls.add("start"), () -> calls.add("stop"));

  @Test
  void aServerIsStoppedOnceForEachStartAndNotBeforeIt() throws InterruptedException {
    var node =
        new ProvidedPart(
            Part.ELASTICSEARCH, server, new Ports(0), Path.of("unused"), Progress.none());
    node.stop(Duration.ZERO);
    node.start();
    node.stop(Duration.ZERO);
    node.stop(Duration.ZERO);
    node.start();
    assertThat(calls).containsExactly("start", "stop", "start");
    assertThat(node.process()).isNull();
  }

  @Test
  void aServiceCannotBeProvided() {
    LocalOptions options = LocalOptions.of(Path.of("data"), new Ports(0));
    assertThatIllegalArgumentException().isThrownBy(() -> options.withProvided(Part.INDEX, server));
    assertThat(options.withProvided(Part.KAFKA, server).unsupervised().providedFor(Part.KAFKA))
        .contains(server);
  }
}
