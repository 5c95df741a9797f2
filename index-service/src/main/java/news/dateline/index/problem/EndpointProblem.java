package news.dateline.index.problem;

import java.util.function.Supplier;
import news.dateline.kafka.UnavailableException;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Answers of endpoints as problem documents (RFC 9457). */
public final class EndpointProblem {
  private EndpointProblem() {}

  /** The answer of {@code work}: 400 where the request is wrong, 503 while something is away. */
  public static WebEndpointResponse<?> orAnswer(Supplier<WebEndpointResponse<?>> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      return of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (UnavailableException e) {
      return of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
    }
  }

  /** A problem in a sentence. */
  public static WebEndpointResponse<?> of(HttpStatus status, String detail) {
    return new WebEndpointResponse<>(
        ProblemDetail.forStatusAndDetail(status, detail),
        status.value(),
        MediaType.APPLICATION_PROBLEM_JSON);
  }
}
