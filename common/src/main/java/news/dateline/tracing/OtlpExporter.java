package news.dateline.tracing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends spans to whoever collects them (OTLP over HTTP). Nobody waits for it: while the collector
 * is away spans are kept as far as there is room, and then dropped. What it refuses is dropped.
 */
public final class OtlpExporter implements AutoCloseable {
  private static final int ROOM = 8_192; // some MB; seconds of much news
  private static final int TOGETHER = 512; // some 300 KB of JSON
  private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5); // for one answer
  private static final int SUCCESS = 2; // any status of that hundred

  /** Of these the protocol says that the same request may be taken later. */
  private static final Set<Integer> TEMPORARY = Set.of(429, 502, 503, 504);

  private static final Logger LOG = LoggerFactory.getLogger(OtlpExporter.class);

  private final BlockingQueue<Span> waiting = new LinkedBlockingQueue<>(ROOM);
  private final URI endpoint;
  private final String service;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Thread thread =
      Thread.ofPlatform().daemon().name("sends-traces").unstarted(this::run);
  private List<Span> unsent = List.of(); // of the thread alone
  private volatile Sent last = Sent.TAKEN;

  private enum Sent {
    TAKEN,
    AWAY,
    REFUSED
  }

  /**
   * Sends the spans of {@code service}.
   *
   * @param endpoint the whole address, such as {@code http://collector:4318/v1/traces}
   */
  public OtlpExporter(URI endpoint, String service) {
    this.endpoint = endpoint;
    this.service = service;
    thread.start();
  }

  /** Has it sent soon; where there is no room it is dropped. */
  void accept(Span span) {
    var _ = waiting.offer(span);
  }

  /** How many are accepted and not sent yet, apart from those in hand. */
  int waits() {
    return waiting.size();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_REQUESTS);
        while (sendNext()) {
          // and the next
        }
      }
    } catch (InterruptedException _) {
      // closed
    }
  }

  /** Whether more may be sent at once. What was not taken comes first the next time. */
  private boolean sendNext() throws InterruptedException {
    if (unsent.isEmpty()) {
      List<Span> next = new ArrayList<>();
      waiting.drainTo(next, TOGETHER);
      unsent = next;
    }
    if (unsent.isEmpty() || send(unsent) == Sent.AWAY) {
      return false;
    }
    unsent = List.of();
    return true;
  }

  /** Never throws anything else: the thread would end, and tracing with it. */
  private Sent send(List<Span> spans) throws InterruptedException {
    try {
      int status =
          http.send(
                  HttpRequest.newBuilder(endpoint)
                      .timeout(PATIENCE)
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofByteArray(OtlpJson.request(service, spans)))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode();
      return tell(meaning(status), "it answers " + status);
    } catch (IOException e) {
      return tell(Sent.AWAY, e.toString());
    } catch (RuntimeException e) {
      return tell(Sent.REFUSED, "a fault of ours, " + e.getClass().getName());
    }
  }

  private static Sent meaning(int status) {
    if (status / 100 == SUCCESS) {
      return Sent.TAKEN;
    }
    return TEMPORARY.contains(status) ? Sent.AWAY : Sent.REFUSED;
  }

  private Sent tell(Sent sent, String why) {
    if (sent != last) {
      switch (sent) {
        case TAKEN -> LOG.info("traces are sent to {} again", endpoint);
        case AWAY -> LOG.warn("traces wait for {}, the news goes on: {}", endpoint, why);
        case REFUSED ->
            LOG.warn("traces are not taken by {} and lost, the news goes on: {}", endpoint, why);
      }
    }
    last = sent;
    return sent;
  }

  /** What is left is sent once more, if the collector is there. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
      while (last != Sent.AWAY && sendNext()) {
        // and the next
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    http.close();
  }
}
