package news.dateline.desk.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.io.IOException;
import news.dateline.desk.index.OutageException.Kind;
import org.jspecify.annotations.Nullable;

/** What it means when Elasticsearch does not answer a question with results. */
final class Answers {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int TOO_MANY = 429;
  private static final String SEARCH_TIMEOUT = "search_timeout_exception";

  private Answers() {}

  /** A call to the client. */
  interface Call<T> {
    T make() throws IOException;
  }

  static <T> T of(Call<T> call) {
    try {
      return call.make();
    } catch (ElasticsearchException e) {
      throw failure(e);
    } catch (ResponseException e) {
      // As the client has 502, 503 and 504, whatever their body says.
      throw outage(kind(e.getResponse().getStatusCode()), e);
    } catch (TransportException e) {
      throw outage(kind(e.statusCode()), e);
    } catch (IOException e) {
      // Also where the client waited in vain: a node that works ends a search itself, and says so.
      throw outage(Kind.AWAY, e);
    } catch (IllegalStateException e) {
      // The client throws this bare where its pool is closed or the answer is no HTTP.
      throw outage(Kind.AWAY, e);
    }
  }

  private static RuntimeException failure(ElasticsearchException e) {
    if (timedOut(e.error())) {
      return outage(Kind.SLOW, e);
    }
    return e.status() == BAD_REQUEST
        ? new RefusedQuestionException("Elasticsearch refuses a question: " + e.getMessage(), e)
        : outage(kind(e.status()), e);
  }

  /** The search's own end of time, whatever status is around it. */
  private static boolean timedOut(@Nullable ErrorCause error) {
    return error != null
        && (SEARCH_TIMEOUT.equals(error.type())
            || timedOut(error.causedBy())
            || error.rootCause().stream().anyMatch(root -> SEARCH_TIMEOUT.equals(root.type())));
  }

  static Kind kind(int status) {
    return switch (status) {
      case UNAUTHORIZED, FORBIDDEN -> Kind.FORBIDDEN;
      case TOO_MANY -> Kind.BUSY;
      default ->
          Kind.AWAY; // an index that is not there yet is made by index-service when it starts
    };
  }

  private static OutageException outage(Kind kind, Exception cause) {
    return new OutageException(
        kind, OutageException.ELASTICSEARCH, "Elasticsearch: " + cause.getMessage(), cause);
  }
}
