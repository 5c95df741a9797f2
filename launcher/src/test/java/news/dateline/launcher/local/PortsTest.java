package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void theUsualPortsAreThoseOfTheManualAndNoTwoAreEqual() {
    var usual = new Ports(0);

    assertThat(usual.all().values())
        .containsExactly(
            9092, 9093, 9095, 9200, 9300, 8080, 9080, 8081, 9081, 8082, 9082, 8083, 9083);
    assertThat(new HashSet<>(usual.all().values())).hasSameSizeAs(usual.all().values());
  }

  @Test
  void anOffsetMovesEveryPortAndNoneBeyondTheLast() {
    assertThat(new Ports(Ports.MAX_OFFSET).all().values()).allMatch(port -> port < 65_536);
    assertThatThrownBy(() -> new Ports(Ports.MAX_OFFSET + 1)).hasMessageContaining("56000");
    assertThatThrownBy(() -> new Ports(-1)).hasMessageContaining("-1");
  }

  @Test
  void aTakenPortIsNamedWithItsHolderAndAWayOut() throws IOException {
    Ports ports = Ports.free();
    try (var _ = new ServerSocket(ports.ingest(), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> PortCheck.requireFree(ports))
          .isInstanceOfSatisfying(
              LocalSystemException.class, e -> assertThat(e.exitCode()).isEqualTo(2))
          .hasMessageContaining("Port " + ports.ingest())
          .hasMessageContaining("ingest-service")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--port-offset");
    }
    PortCheck.requireFree(ports);
  }
}
