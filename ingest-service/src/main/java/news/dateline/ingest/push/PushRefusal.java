package news.dateline.ingest.push;

import java.time.Duration;
import news.dateline.ingest.problem.ProblemTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A delivery of which no item is looked at. Its message is one sentence for the sender. */
final class PushRefusal extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses.
   *
   * @param reason a short fixed word: the last part of the problem's type, and a metric's tag
   */
  PushRefusal(HttpStatus status, String reason, String title, String detail) {
    super(status, ProblemTypes.problem(status, reason, title, detail), null);
  }

  PushRefusal with(String header, String value) {
    getHeaders().set(header, value);
    return this;
  }

  /** Asks the sender to come again; never sooner than a second, the header's unit. */
  PushRefusal retryAfter(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this; // an answer, not a fault: under a flood of them a trace each would be the cost
  }
}
