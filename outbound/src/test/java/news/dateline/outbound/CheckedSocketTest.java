package news.dateline.outbound;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckedSocketTest {
  @Test
  void itConnectsToNothingElseWhoeverHasLookedTheNameUp() throws IOException {
    try (ServerSocket server = new ServerSocket(0);
        Socket socket =
            new CheckedSocket(
                SpecialAddressesTest.check(false), new Deadline(Duration.ofMinutes(1)))) {
      assertThatThrownBy(
              () ->
                  socket.connect(
                      new InetSocketAddress(
                          InetAddress.getLoopbackAddress(), server.getLocalPort()),
                      1_000))
          .isInstanceOf(RefusedAddressException.class);
    }
  }
}
