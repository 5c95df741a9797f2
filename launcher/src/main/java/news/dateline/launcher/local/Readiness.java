package news.dateline.launcher.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a part that was started can be used. */
final class Readiness {
  // A part needs seconds; this is for a machine that is busy with ten other things.
  static final Duration PATIENCE = Duration.ofMinutes(3);
  static final Duration ANSWER = Duration.ofSeconds(5);
  private static final long POLL_MILLIS = 100;

  private Readiness() {}

  static void await(Part part, ProcessHandle process, Path log, BooleanSupplier ready)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.getAsBoolean()) {
      if (!ProcessEnd.isAlive(process)) {
        throw new LocalSystemException(
            part.title() + " ended while it was starting; its log is " + log + ".");
      }
      if (System.nanoTime() - deadline > 0) {
        throw new LocalSystemException(
            "%s was not ready after %d s; its log is %s."
                .formatted(part.title(), PATIENCE.toSeconds(), log));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  /** Whether somebody listens at a port of this machine. */
  static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis(ANSWER));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Whether a GET is answered with status 200. */
  static boolean answers(String uri) {
    try {
      var request = (HttpURLConnection) URI.create(uri).toURL().openConnection();
      request.setConnectTimeout(millis(ANSWER));
      request.setReadTimeout(millis(ANSWER));
      try {
        return request.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        request.disconnect();
      }
    } catch (IOException _) {
      return false;
    }
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
