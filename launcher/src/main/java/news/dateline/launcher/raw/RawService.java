package news.dateline.launcher.raw;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.client.ServiceAddress;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import tools.jackson.core.JacksonException;

/** The archive of an ingest-service. */
record RawService(ServiceAddress ingest) {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE =
      Duration.ofMinutes(1); // a month of indexes takes seconds to read
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int FIRST_SERVER_ERROR = 500;

  /** The original bytes. */
  byte[] bytes(String sha256) {
    return get("/v1/raw/" + sha256);
  }

  /** The copies there are of them, at least one, the newest first. */
  RawCopies copies(String sha256) {
    try {
      RawCopies copies =
          ArticleCodec.mapper().readValue(get("/v1/raw/" + sha256 + "/copies"), RawCopies.class);
      if (!copies.copies().isEmpty()) {
        return copies;
      }
    } catch (JacksonException _) {
      // told below
    }
    throw new CommandFailure(
        "The answer of %s is not one of an ingest-service of this version."
            .formatted(ingest.base()),
        ExitCode.UNREACHABLE);
  }

  private byte[] get(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ingest.base() + path)).timeout(PATIENCE).GET();
    if (ingest.key() != null) {
      request.header("Authorization", "Bearer " + ingest.key());
    }
    try (HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build()) {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        throw failure(answer.statusCode(), answer.body());
      }
      return answer.body();
    } catch (IOException _) {
      throw new CommandFailure(
          "Nothing answers at %s: %s.".formatted(ingest.base(), ingest.advice()),
          ExitCode.UNREACHABLE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.UNREACHABLE);
    }
  }

  /** The service's own sentence, where it gives one. */
  private CommandFailure failure(int status, byte[] body) {
    String sentence = detail(body);
    if (sentence.isEmpty()) {
      sentence = "the answer of %s is HTTP %d".formatted(ingest.base(), status);
    }
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      sentence += "; the key is read from the environment, " + Ingest.KEY_VARIABLE;
    }
    int exitCode =
        status == BAD_REQUEST
            ? ExitCode.USAGE
            : status >= FIRST_SERVER_ERROR ? ExitCode.UNREACHABLE : ExitCode.REFUSED;
    return new CommandFailure(
        sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".", exitCode);
  }

  private static String detail(byte[] body) {
    try {
      return ArticleCodec.mapper()
          .readTree(new String(body, StandardCharsets.UTF_8))
          .path("detail")
          .asString("");
    } catch (JacksonException _) {
      return ""; // some other program listens there
    }
  }
}
