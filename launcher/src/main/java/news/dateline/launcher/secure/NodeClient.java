package news.dateline.launcher.secure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Asks a node of this machine, open or secured. */
public final class NodeClient implements AutoCloseable {
  private static final Duration CONNECTION = Duration.ofSeconds(5); // milliseconds are usual
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  static final int OK = 200;

  private final HttpClient http;
  private final String uri;
  private final @Nullable String authorization;

  private NodeClient(HttpClient.Builder http, String uri, @Nullable String authorization) {
    this.http =
        http.version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(CONNECTION)
            .build();
    this.uri = uri;
    this.authorization = authorization;
  }

  /** A client of a node that lets everybody in. */
  public static NodeClient open(String uri) {
    return new NodeClient(HttpClient.newBuilder(), uri, null);
  }

  /** The operator of a secured node. */
  public static NodeClient operator(String uri, SecurityFolder folder) throws IOException {
    String user = SecurityFolder.OPERATOR + ":" + folder.nodePassword();
    return secured(
        uri,
        TrustedAuthority.of(folder.authority()),
        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
  }

  private static NodeClient secured(String uri, SSLContext trust, String authorization) {
    return new NodeClient(HttpClient.newBuilder().sslContext(trust), uri, authorization);
  }

  /** Somebody with a key of the node. */
  public static NodeClient withKey(String uri, SecurityFolder folder, String key)
      throws IOException {
    return secured(uri, TrustedAuthority.of(folder.authority()), "ApiKey " + key);
  }

  /** Whether a GET is answered with 200 in time. */
  public boolean answers(String path, Duration patience) {
    try {
      return ask("GET", path, "", patience).statusCode() == OK;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Sends JSON, or nothing where that is empty. */
  public HttpResponse<String> ask(String method, String path, String json)
      throws IOException, InterruptedException {
    return ask(method, path, json, PATIENCE);
  }

  private HttpResponse<String> ask(String method, String path, String json, Duration patience)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(uri + path))
            .timeout(patience)
            .method(method, BodyPublishers.ofString(json));
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }
}
