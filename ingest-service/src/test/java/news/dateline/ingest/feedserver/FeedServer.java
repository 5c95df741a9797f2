package news.dateline.ingest.feedserver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/**
 * A web server on a free port of the loopback address that replies by script. What has no script is
 * 404, robots.txt too; so fetch with {@code privateAddresses}.
 */
public final class FeedServer implements AutoCloseable {
  private final Map<String, Reply> script = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final ServerSocket listening;
  private final String scheme;

  private FeedServer(ServerSocketFactory sockets, String scheme) throws IOException {
    this.scheme = scheme;
    this.listening = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("feed-server").start(this::accept);
  }

  /** A server of http. */
  public static FeedServer start() throws IOException {
    return new FeedServer(ServerSocketFactory.getDefault(), "http");
  }

  /** A server of https. */
  public static FeedServer startTls(SSLContext context) throws IOException {
    return new FeedServer(context.getServerSocketFactory(), "https");
  }

  /** Has the server reply so to requests of that path and query, from now on. */
  public FeedServer on(String target, Reply reply) {
    script.put(target, reply);
    return this;
  }

  /** An address of the server's. */
  public URI url(String target) {
    return url("127.0.0.1", target);
  }

  /** An address of the server's under another name for its host. */
  public URI url(String host, String target) {
    return URI.create("%s://%s:%d%s".formatted(scheme, host, listening.getLocalPort(), target));
  }

  /** The requests so far, in order, those for robots.txt left out. */
  public List<Asked> asked() {
    return asked.stream().filter(each -> !each.target().equals("/robots.txt")).toList();
  }

  /** The requests so far for that path and query, in order. */
  public List<Asked> asked(String target) {
    return asked.stream().filter(each -> each.target().equals(target)).toList();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket connection = listening.accept();
        connections.add(connection);
        Thread.ofPlatform().daemon().name("feed-reply").start(() -> serve(connection));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Optional<Asked> request = head(new BufferedInputStream(connection.getInputStream()));
      if (request.isPresent()) {
        asked.add(request.get());
        script
            .getOrDefault(request.get().target(), Replies.status(404, "not here"))
            .write(request.get(), connection);
      }
    } catch (IOException e) {
      // The client has gone, which many scripts are about.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connections.remove(connection);
    }
  }

  private static Optional<Asked> head(InputStream in) throws IOException {
    String[] first = line(in).split(" ", -1);
    if (first.length != 3) {
      return Optional.empty(); // a handshake that came to nothing
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return Optional.of(new Asked(first[0], first[1], Map.copyOf(headers), System.nanoTime()));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .stripTrailing();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
