package news.dateline.launcher.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Finds a taken port before anything is started. */
final class PortCheck {
  private PortCheck() {}

  static void requireFree(Ports ports) {
    for (Map.Entry<String, Integer> port : ports.all().entrySet()) {
      if (!isFree(port.getValue())) {
        String holder = PortHolder.of(port.getValue()).map(process -> " by " + process).orElse("");
        throw LocalSystemException.refused(
            "Port %d, needed for %s, is taken%s: stop that program, or use other ports with --port-offset %d."
                .formatted(port.getValue(), port.getKey(), holder, ports.offset() + 1000));
      }
    }
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // A port that only waits for old connections to fade away is free; one with a listener is
      // not.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
