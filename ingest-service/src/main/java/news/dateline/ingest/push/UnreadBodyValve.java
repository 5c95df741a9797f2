package news.dateline.ingest.push;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * What is left of a body once its request is answered. A little of it is read, so that a sender
 * that is turned away while it still sends reads the answer and not a reset connection; then the
 * connection ends, since reading on for as long as somebody trickles would cost a thread.
 */
final class UnreadBodyValve extends ValveBase {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_BYTES = 16 << 20; // four of the largest deliveries
  private static final int BUFFER_BYTES = 8 << 10;

  UnreadBodyValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.isAsync() || request.isFinished()) {
      return;
    }
    response.finishResponse();
    if (!isReadToItsEnd(request)) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  private static boolean isReadToItsEnd(Request request) {
    long begin = System.nanoTime();
    byte[] buffer = new byte[BUFFER_BYTES];
    try {
      InputStream body = request.getStream();
      for (long bytes = 0; bytes < MOST_BYTES; ) {
        int count = body.read(buffer);
        if (count < 0) {
          return true;
        }
        bytes += count;
        if (System.nanoTime() - begin > PATIENCE.toNanos()) {
          return false;
        }
      }
      return false;
    } catch (IOException _) {
      return false; // the sender is gone, or silent for longer than the connection may be
    }
  }
}
