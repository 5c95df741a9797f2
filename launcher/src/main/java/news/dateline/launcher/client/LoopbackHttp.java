package news.dateline.launcher.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import tools.jackson.databind.JsonNode;

/** HTTP on this machine. */
public final class LoopbackHttp implements AutoCloseable {
  // Longer than the ten seconds in which ingest says that the broker is away.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(2)) // on one machine, milliseconds are usual
          .build();

  /** GET. */
  public HttpAnswer get(String uri) throws NoAnswerException {
    return send(HttpRequest.newBuilder(URI.create(uri)));
  }

  /** POST of JSON. */
  public HttpAnswer post(String uri, JsonNode json) throws NoAnswerException {
    return send(
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json.toString())));
  }

  /** PUT of JSON. */
  public HttpAnswer put(String uri, JsonNode json) throws NoAnswerException {
    return send(
        HttpRequest.newBuilder(URI.create(uri))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json.toString())));
  }

  HttpAnswer send(HttpRequest.Builder request) throws NoAnswerException {
    HttpRequest complete = request.timeout(PATIENCE).build();
    try {
      return HttpAnswer.of(client.send(complete, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new NoAnswerException(complete.uri(), e);
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
