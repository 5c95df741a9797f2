package news.dateline.launcher.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A push whose sender resets the connection: ingest may have it, or a part of it, or nothing. */
record BrokenPush(int ingestPort) {
  private static final int TIMEOUT_MILLIS = 20; // about as long as ingest takes: either may win

  void send(Delivery.Push push) {
    String head =
        "POST /v1/sources/%s/articles%s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                push.source().id(), push.backlog() ? "?lane=backlog" : "", push.bytes().length);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ingestPort)) {
      socket.setSoLinger(true, 0); // close() then resets
      socket.setSoTimeout(TIMEOUT_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(US_ASCII));
      out.write(push.bytes());
      out.flush();
      var _ = socket.getInputStream().read();
    } catch (SocketTimeoutException _) {
      // The answer was not in time.
    } catch (IOException _) {
      // Ingest is away itself.
    }
  }
}
