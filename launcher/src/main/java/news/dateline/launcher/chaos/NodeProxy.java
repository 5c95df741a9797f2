package news.dateline.launcher.chaos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands before an Elasticsearch node at a loopback port of its own and passes everything on, but
 * for the fault it is told. Requests and answers are held whole. Thread-safe.
 */
public final class NodeProxy implements AutoCloseable {
  private static final int BACKLOG = 50; // connections that wait: as ServerSocket has it
  private static final NodeFault NO_FAULT = new NodeFault.None();

  /** A fault, and whether it ends with the first request that meets it. */
  private record Injected(NodeFault fault, boolean once) {}

  private static final Injected NOTHING = new Injected(NO_FAULT, false);

  private final FaultyNode node;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Injected> injected = new AtomicReference<>(NOTHING);
  private final AtomicInteger met = new AtomicInteger();
  private ServerSocket listener;

  private NodeProxy(URI node) throws IOException {
    this.node = new FaultyNode(node);
    this.listener = listenAt(0);
  }

  /** Listens, and passes on to {@code node}, such as {@code http://127.0.0.1:9200}. */
  public static NodeProxy before(URI node) throws IOException {
    return new NodeProxy(node);
  }

  /** Where clients find it; the same for all its life. */
  public synchronized URI uri() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /** Has every request that meets it suffer this fault, in place of any before, until healed. */
  public void inject(NodeFault fault) {
    injected.set(new Injected(fault, false));
  }

  /** Has the next request that meets it suffer this fault, and no other. */
  public void injectOnce(NodeFault fault) {
    injected.set(new Injected(fault, true));
  }

  /** Passes everything on again. */
  public void heal() {
    injected.set(NOTHING);
  }

  /** How many requests have met a fault so far. */
  public int met() {
    return met.get();
  }

  /** Refuses connections, and resets those that are open. */
  public synchronized void stopListening() {
    close(listener);
    connections.forEach(NodeProxy::reset);
  }

  /** Listens again where it did. */
  public synchronized void listenAgain() throws IOException {
    if (listener.isClosed()) {
      listener = listenAt(listener.getLocalPort());
    }
  }

  @Override
  public void close() {
    stopListening();
    node.close();
  }

  private ServerSocket listenAt(int port) throws IOException {
    ServerSocket socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("node-proxy").start(() -> accept(socket));
    return socket;
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.add(connection);
        if (socket.isClosed()) {
          reset(connection); // it came while listening ended
        }
        Thread.ofVirtual().name("node-proxy-connection").start(() -> serve(connection));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Until the client ends it, a fault does, or the node is away: to a client all the same. */
  private void serve(Socket connection) {
    try (connection) {
      RequestReader reader =
          new RequestReader(new BufferedInputStream(connection.getInputStream()));
      for (Optional<NodeRequest> request = reader.next();
          request.isPresent();
          request = reader.next()) {
        Optional<NodeReply> reply = node.answer(request.get(), faultOf(request.get()));
        if (reply.isEmpty()) {
          reset(connection);
          return;
        }
        reply.get().write(connection.getOutputStream(), request.get().isHead());
      }
    } catch (IOException _) {
      reset(connection);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      connections.remove(connection);
    }
  }

  private NodeFault faultOf(NodeRequest request) {
    Injected now = injected.get();
    boolean meets =
        now.fault().meets(request) && (!now.once() || injected.compareAndSet(now, NOTHING));
    if (meets) {
      met.incrementAndGet();
    }
    return meets ? now.fault() : NO_FAULT;
  }

  /** Without the ordinary goodbye: the client's next read fails with "connection reset". */
  private static void reset(Socket connection) {
    try {
      connection.setSoLinger(true, 0);
      connection.close();
    } catch (IOException _) {
      // It has ended already.
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
