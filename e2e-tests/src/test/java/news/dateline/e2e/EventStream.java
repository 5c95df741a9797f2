package news.dateline.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Server-sent events, read as browsers do. */
final class EventStream implements AutoCloseable {
  private final HttpClient http;
  private final HttpResponse<InputStream> response;
  private final BufferedReader lines;
  private String lastEventId;

  private EventStream(HttpClient http, HttpResponse<InputStream> response, String lastEventId) {
    this.http = http;
    this.response = response;
    this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    this.lastEventId = lastEventId;
  }

  /** Listens; after the event of that id, where it is not empty. */
  static EventStream open(String uri, String lastEventId) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(uri)).header("Accept", "text/event-stream");
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    HttpClient http = HttpClient.newHttpClient();
    try {
      return new EventStream(
          http, http.send(request.build(), BodyHandlers.ofInputStream()), lastEventId);
    } catch (InterruptedException e) {
      http.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  int status() {
    return response.statusCode();
  }

  String contentType() {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  /** The data of the next event; null where the stream has ended. */
  @Nullable String next() throws IOException {
    Map<String, String> event = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isEmpty()) {
        String[] field = line.split(": ?", 2);
        event.put(field[0], field.length > 1 ? field[1] : "");
        continue;
      }
      lastEventId = event.getOrDefault("id", lastEventId);
      String data = event.get("data");
      if (data != null) {
        return data;
      }
      event.clear();
    }
    return null;
  }

  /** What a browser says when it comes again. */
  String lastEventId() {
    return lastEventId;
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
