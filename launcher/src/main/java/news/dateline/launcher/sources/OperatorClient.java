package news.dateline.launcher.sources;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;

/** Talks to the operator's API of an ingest-service. */
final class OperatorClient implements AutoCloseable {
  // A site is asked several times, each after a polite pause; an import waits for each of its
  // records.
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String JSON = "application/json";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5)) // a service that is far away answers in less
          .build();
  private final Ingest.Address ingest;
  private final LiveLine progress;

  OperatorClient(Ingest.Address ingest, LiveLine progress) {
    this.ingest = ingest;
    this.progress = progress;
  }

  OperatorAnswer get(String path) {
    return send(request(path).GET(), "asking the service");
  }

  /** Makes what is not there yet. */
  OperatorAnswer make(String path, String json) {
    return send(put(path, json).header("If-None-Match", "*"), "writing it down");
  }

  /** Makes or replaces. */
  OperatorAnswer replace(String path, String json) {
    return send(put(path, json), "writing it down");
  }

  private HttpRequest.Builder put(String path, String json) {
    return request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(json));
  }

  /** Posts JSON; {@code doing} is shown when it takes longer than a second. */
  OperatorAnswer post(String path, String json, String doing) {
    return post(path, BodyPublishers.ofString(json), JSON, doing);
  }

  OperatorAnswer post(String path, BodyPublisher body, String type, String doing) {
    return send(request(path).header("Content-Type", type).POST(body), doing);
  }

  OperatorAnswer delete(String path) {
    return send(request(path).DELETE(), "removing it");
  }

  /** The path of a source. */
  static String source(String id) {
    return "/v1/sources/" + encode(id);
  }

  /** Text as a segment of a path. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ingest.base() + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json, application/problem+json");
    if (ingest.key() != null) {
      request.header("Authorization", "Bearer " + ingest.key());
    }
    return request;
  }

  private OperatorAnswer send(HttpRequest.Builder request, String doing) {
    try (Waiting _ = Waiting.show(doing, progress)) {
      HttpResponse<String> response =
          client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new OperatorAnswer(response.statusCode(), response.body());
    } catch (IOException _) {
      throw new CommandFailure(
          "Nothing answers at %s: %s".formatted(ingest.base(), ingest.advice()),
          ExitCode.UNREACHABLE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.UNREACHABLE);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
