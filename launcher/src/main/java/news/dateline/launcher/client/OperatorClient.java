package news.dateline.launcher.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import org.jspecify.annotations.Nullable;

/** Talks to what a service has for operators. */
public final class OperatorClient implements AutoCloseable {
  // A site is asked several times, each after a polite pause; an import waits for each of its
  // records.
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String JSON = "application/json";
  private static final String ASKING = "asking the service";
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5)) // a service that is far away answers in less
          .build();
  private final ServiceAddress service;
  private final LiveLine progress;

  /** A client of one service. */
  public OperatorClient(ServiceAddress service, LiveLine progress) {
    this.service = service;
    this.progress = progress;
  }

  /** Gets what is there. */
  public OperatorAnswer get(String path) {
    return send(request(path).GET(), ASKING);
  }

  /**
   * Gets bytes.
   *
   * @throws CommandFailure with the service's sentence, if it has none
   */
  public byte[] bytes(String path) {
    HttpResponse<byte[]> response =
        send(
            base(path, "application/octet-stream, application/problem+json").GET(),
            BodyHandlers.ofByteArray(),
            ASKING);
    if (response.statusCode() != OK) {
      new OperatorAnswer(
              service.name(),
              response.statusCode(),
              new String(response.body(), StandardCharsets.UTF_8))
          .requireOk();
    }
    return response.body();
  }

  /** Makes what is not there yet. */
  public OperatorAnswer make(String path, String json) {
    return send(put(path, json).header("If-None-Match", "*"), "writing it down");
  }

  /** Makes or replaces. */
  public OperatorAnswer replace(String path, String json) {
    return send(put(path, json), "writing it down");
  }

  private HttpRequest.Builder put(String path, String json) {
    return request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(json));
  }

  /** Posts JSON; {@code doing} is shown when it takes longer than a second. */
  public OperatorAnswer post(String path, String json, String doing) {
    return post(path, BodyPublishers.ofString(json), JSON, doing);
  }

  /** Posts anything. */
  public OperatorAnswer post(String path, BodyPublisher body, String type, String doing) {
    return send(request(path).header("Content-Type", type).POST(body), doing);
  }

  /** Removes. */
  public OperatorAnswer delete(String path) {
    return send(request(path).DELETE(), "removing it");
  }

  /** The path of a source. */
  public static String source(String id) {
    return "/v1/sources/" + encode(id);
  }

  /** One more parameter of a query; nothing where there is no value. */
  public static String parameter(String name, @Nullable Object value) {
    return value == null ? "" : "&%s=%s".formatted(name, encode(value.toString()));
  }

  /** Text as a segment of a path. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    return base(path, "application/json, application/problem+json");
  }

  private HttpRequest.Builder base(String path, String accept) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.base() + path))
            .timeout(PATIENCE)
            .header("Accept", accept);
    if (service.key() != null) {
      request.header("Authorization", "Bearer " + service.key());
    }
    return request;
  }

  private OperatorAnswer send(HttpRequest.Builder request, String doing) {
    HttpResponse<String> response =
        send(request, BodyHandlers.ofString(StandardCharsets.UTF_8), doing);
    return new OperatorAnswer(service.name(), response.statusCode(), response.body());
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, BodyHandler<T> handler, String doing) {
    try (Waiting _ = Waiting.show(doing, progress)) {
      return client.send(request.build(), handler);
    } catch (IOException _) {
      throw new CommandFailure(
          "Nothing answers at %s: %s".formatted(service.base(), service.advice()),
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
