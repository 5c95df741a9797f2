package news.dateline.desk.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import news.dateline.desk.index.OutageException.Kind;
import org.junit.jupiter.api.Test;

class AnswersTest {
  @Test
  void noAnswerIsAnOutage() {
    assertKind(Kind.AWAY, new ConnectException("refused"));
    assertKind(Kind.AWAY, new SocketTimeoutException("4 s"));
    assertKind(Kind.AWAY, refusal(504, "gateway"));
  }

  @Test
  void refusalsAreToldApart() {
    assertKind(Kind.FORBIDDEN, refusal(403, "security_exception"));
    assertKind(Kind.FORBIDDEN, refusal(401, "security_exception"));
    assertKind(Kind.BUSY, refusal(429, "es_rejected_execution_exception"));
    assertKind(Kind.AWAY, refusal(404, "index_not_found_exception"));
    assertKind(Kind.AWAY, refusal(503, "search_phase_execution_exception"));
  }

  @Test
  void aSearchThatRanOutOfTimeWasSlowWhateverTheStatus() {
    ErrorResponse error =
        ErrorResponse.of(
            response ->
                response
                    .status(429)
                    .error(
                        outer ->
                            outer
                                .type("search_phase_execution_exception")
                                .causedBy(cause -> cause.type("search_timeout_exception"))));

    assertKind(Kind.SLOW, new ElasticsearchException("es/search", error));
  }

  @Test
  void aQuestionThatCannotBeCarriedOutIsNoOutage() {
    assertThatThrownBy(() -> Answers.of(() -> thrown(refusal(400, "too_complex_to_determinize"))))
        .isInstanceOf(RefusedQuestionException.class);
  }

  private static ElasticsearchException refusal(int status, String type) {
    return new ElasticsearchException(
        "es/search",
        ErrorResponse.of(response -> response.status(status).error(error -> error.type(type))));
  }

  private static void assertKind(Kind kind, Exception thrown) {
    assertThatThrownBy(() -> Answers.of(() -> thrown(thrown)))
        .isInstanceOfSatisfying(
            OutageException.class, outage -> assertThat(outage.kind()).isEqualTo(kind));
  }

  private static String thrown(Exception thrown) throws IOException {
    if (thrown instanceof IOException io) {
      throw io;
    }
    throw (RuntimeException) thrown;
  }
}
