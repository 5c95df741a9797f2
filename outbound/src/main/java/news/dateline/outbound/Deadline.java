package news.dateline.outbound;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The end of one request, however it goes: its sockets are closed then, whatever waits on them. A
 * timeout between bytes would let a server that sends one byte a second hold us for weeks.
 */
final class Deadline implements AutoCloseable {
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final long endNanos;
  private volatile boolean closed;

  Deadline(Duration atMost) {
    this.endNanos = System.nanoTime() + atMost.toNanos();
  }

  /** Time left; negative when it has passed. */
  Duration left() {
    return Duration.ofNanos(endNanos - System.nanoTime());
  }

  boolean isPassed() {
    return !left().isPositive();
  }

  /** Has the socket closed with this. */
  void covers(Socket socket) {
    sockets.add(socket);
    if (closed) {
      close();
    }
  }

  /** Closes at once, without a word to the other side. */
  @Override
  public void close() {
    closed = true;
    for (Socket socket : sockets) {
      try {
        socket.close();
      } catch (IOException _) {
        // It is as closed as it will get, and the others are waiting.
      }
    }
  }
}
