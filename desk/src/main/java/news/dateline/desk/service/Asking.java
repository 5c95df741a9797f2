package news.dateline.desk.service;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.OutageException.Kind;
import news.dateline.desk.index.Outages;
import news.dateline.desk.index.Turns;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** One question over HTTP, within bounds, and its answer or what is wrong. */
final class Asking {
  private static final int MOST_BYTES = 8 * 1024 * 1024; // versions show a million characters

  /**
   * Of the largest answers a heap of 256 MB holds so many; and a slow service holds few readers.
   */
  private static final int AT_ONCE = 6;

  private final RestClient client;
  private final Outages outages;
  private final Turns questions = new Turns(AT_ONCE);

  Asking(RestClient client, Outages outages) {
    this.client = client;
    this.outages = outages;
  }

  /**
   * The answer; empty where it is 404 or 410: what is asked for is not there, or no more.
   *
   * @param template of the address; {@code values} are encoded into it
   */
  <T extends Record> Optional<T> of(Class<T> type, String template, Map<String, String> values) {
    if (!questions.take()) {
      throw outage(Kind.BUSY, "too many questions are under way");
    }
    try {
      Optional<T> answer =
          client
              .get()
              .uri(template, values)
              .accept(MediaType.APPLICATION_JSON)
              .exchangeForRequiredValue((_, response) -> read(response, type));
      outages.answered(OutageException.INDEX_SERVICE);
      return answer;
    } catch (ResourceAccessException e) {
      throw noted(unreached(e));
    } catch (OutageException e) {
      // A question that is too wide was answered, and says nothing of others.
      throw e.kind() == Kind.SLOW ? e : noted(e);
    } finally {
      questions.giveBack();
    }
  }

  private static <T extends Record> Optional<T> read(ClientHttpResponse response, Class<T> type)
      throws IOException {
    int status = response.getStatusCode().value();
    return switch (status) {
      case 200 -> Optional.of(decoded(response, type));
      case 404, 410 -> Optional.empty();
      default -> throw outage(kind(status), "it answers with status " + status);
    };
  }

  static Kind kind(int status) {
    return switch (status) {
      case 401, 403 -> Kind.FORBIDDEN;
      case 413, 422 -> Kind.SLOW; // more than it tells at once: a narrower question has an answer
      case 429 -> Kind.BUSY;
      default -> Kind.AWAY;
    };
  }

  private static <T extends Record> T decoded(ClientHttpResponse response, Class<T> type)
      throws IOException {
    byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw outage(Kind.SLOW, "its answer is larger than %d bytes".formatted(MOST_BYTES));
    }
    try {
      return ArticleCodec.decode(body, type);
    } catch (IllegalArgumentException e) {
      throw new OutageException(
          Kind.AWAY,
          OutageException.INDEX_SERVICE,
          "index-service: its answer cannot be read: " + e.getMessage(),
          e);
    }
  }

  /** For pages that are shown without what was asked for; those that cannot be note it again. */
  private OutageException noted(OutageException outage) {
    outages.away(outage);
    return outage;
  }

  private static OutageException unreached(ResourceAccessException e) {
    boolean slow =
        e.getCause() instanceof HttpTimeoutException
            && !(e.getCause() instanceof HttpConnectTimeoutException);
    return new OutageException(
        slow ? Kind.SLOW : Kind.AWAY,
        OutageException.INDEX_SERVICE,
        "index-service: " + e.getMessage(),
        e);
  }

  static OutageException outage(Kind kind, String message) {
    return new OutageException(kind, OutageException.INDEX_SERVICE, "index-service: " + message);
  }
}
