package news.dateline.ingest.push;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What is left of a body once its request is answered. A little of it is read, so that a sender
 * that is turned away while it still sends reads the answer and not a reset connection; then the
 * connection ends, since reading on for as long as somebody trickles would cost a thread.
 */
final class UnreadBodyValve extends ValveBase {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_BYTES = 16 << 20; // four of the largest deliveries

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
    if (!isReadToItsEnd(request.getCoyoteRequest())) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  /** By Tomcat's own request: the one of servlets is closed with the answer. */
  private static boolean isReadToItsEnd(org.apache.coyote.Request body) {
    long begin = System.nanoTime();
    Discarded discarded = new Discarded();
    try {
      for (long bytes = 0; bytes < MOST_BYTES; ) {
        int count = body.doRead(discarded);
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

  /** Takes what was read, and nobody looks at it. */
  private static final class Discarded implements ApplicationBufferHandler {
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {
      // It holds views of Tomcat's own buffer.
    }
  }
}
