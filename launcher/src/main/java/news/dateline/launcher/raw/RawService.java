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
import news.dateline.launcher.client.HeaderText;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The archive of an ingest-service.
 *
 * @param base its address, without a slash at the end
 * @param key the operator's secret, where there is one
 * @param advice what to do when nothing answers
 */
record RawService(String base, @Nullable String key, String advice) {
  /** Names the operator's secret: on a command line, every user of the machine could read it. */
  static final String KEY_VARIABLE = "DATELINE_OPERATOR_KEY";

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
        "The answer of %s is not one of an ingest-service of this version.".formatted(base),
        ExitCode.UNREACHABLE);
  }

  private byte[] get(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).GET();
    String secret = HeaderText.key(key);
    if (secret != null) {
      request.header("Authorization", "Bearer " + secret);
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
          "Nothing answers at %s: %s.".formatted(base, advice), ExitCode.UNREACHABLE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.UNREACHABLE);
    }
  }

  /** The service's own sentence, where it gives one. */
  private CommandFailure failure(int status, byte[] body) {
    String sentence = detail(body);
    if (sentence.isEmpty()) {
      sentence = "the answer of %s is HTTP %d".formatted(base, status);
    }
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      sentence += "; the key is read from the environment, " + KEY_VARIABLE;
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
