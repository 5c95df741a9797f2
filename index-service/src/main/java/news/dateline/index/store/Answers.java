package news.dateline.index.store;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * What Elasticsearch's answers mean. A document is at fault only where the node says that it cannot
 * parse it; a mapping that does not know a field of ours is our fault, and so is everything else:
 * wait and alert, skip nothing.
 */
final class Answers {
  /** The reason of an outage that is no answer at all, or none in time. */
  static final String NO_ANSWER = "elasticsearch-no-answer";

  /** The reason where an index or an alias is not there. */
  static final String NO_INDEX = "elasticsearch-index_not_found_exception";

  /** The reason where one document is more than the node takes, however it says so. */
  static final String REASON_TOO_LARGE = "too-large";

  private static final int CONFLICT = 409;
  private static final int TOO_LARGE = 413;
  static final int BAD_REQUEST = 400;

  /**
   * The begin of a refusal: nothing of the document, but a name and a type as mappings have them.
   */
  private static final Pattern FIELD =
      Pattern.compile(
          "^\\[\\d+:\\d+] ([a-z ]{0,40}(?:field|mapping for) \\[[\\w.@-]{1,100}](?: of type \\[\\w{1,40}])?)");

  private Answers() {}

  /** A call to the client. */
  interface Call<T> {
    T make() throws IOException;
  }

  static <T> T of(Call<T> call) {
    try {
      return call.make();
    } catch (ElasticsearchException e) {
      throw unavailable(
          e.error().type(),
          "Elasticsearch answers %d: %s".formatted(e.status(), e.getMessage()),
          e);
    } catch (ResponseException e) {
      // As the client has 502, 503 and 504, whatever their body says.
      int status = e.getResponse().getStatusCode();
      throw unavailable(String.valueOf(status), "Elasticsearch answers: " + e.getMessage(), e);
    } catch (IOException e) {
      throw unavailable("no-answer", "Elasticsearch does not answer: " + e.getMessage(), e);
    } catch (UnavailableException | RequestTooLargeException e) {
      throw e;
    } catch (RuntimeException e) {
      // The client throws these bare: a closed pool, an interrupt, an answer that is no HTTP.
      throw unavailable("client", "Elasticsearch cannot be asked: " + e, e);
    }
  }

  static BulkResponse ofBulk(Call<BulkResponse> call) {
    return of(
        () -> {
          try {
            return call.make();
          } catch (TransportException e) {
            if (e.statusCode() == TOO_LARGE) {
              throw new RequestTooLargeException(e);
            }
            throw e;
          } catch (ElasticsearchException e) {
            if (e.status() == TOO_LARGE) {
              throw new RequestTooLargeException(e);
            }
            throw e;
          }
        });
  }

  static WriteOutcome outcome(BulkResponseItem item) {
    ErrorCause error = item.error();
    if (error == null) {
      return new WriteOutcome.Written();
    }
    if (item.status() == CONFLICT) {
      return new WriteOutcome.Conflict();
    }
    if (item.status() == TOO_LARGE) {
      return new WriteOutcome.Rejected(REASON_TOO_LARGE, String.valueOf(error.reason()));
    }
    if (item.status() == BAD_REQUEST && isUnparseable(error)) {
      return new WriteOutcome.Rejected(
          String.valueOf(error.type()), String.valueOf(error.reason()));
    }
    throw unavailable(error);
  }

  /**
   * What a refusal's detail says of the field: "failed to parse field [receivedAt] of type [date]".
   * What it says else may quote the document.
   */
  static Optional<String> field(String detail) {
    Matcher begin = FIELD.matcher(detail);
    return begin.find() ? Optional.of(begin.group(1)) : Optional.empty();
  }

  static UnavailableException unavailable(ErrorCause error) {
    return unavailable(error.type(), "Elasticsearch refuses to work: " + error.reason(), null);
  }

  private static UnavailableException unavailable(
      @Nullable String type, String message, @Nullable Throwable cause) {
    return new UnavailableException("elasticsearch-" + type, message, cause);
  }

  private static boolean isUnparseable(ErrorCause error) {
    return "document_parsing_exception".equals(error.type()) && !isStrictMapping(error);
  }

  private static boolean isStrictMapping(@Nullable ErrorCause error) {
    return error != null
        && ("strict_dynamic_mapping_exception".equals(error.type())
            || isStrictMapping(error.causedBy()));
  }
}
