package news.dateline.ingest.key;

import news.dateline.ingest.problem.ProblemTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request without the right key; nothing of it was looked at. */
public final class AccessRefusedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private AccessRefusedException(HttpStatus status, String type, String title, String detail) {
    super(status, ProblemTypes.problem(status, type, title, detail), null);
  }

  static AccessRefusedException unauthorized(String detail) {
    AccessRefusedException refused =
        new AccessRefusedException(HttpStatus.UNAUTHORIZED, "unauthorized", "Key needed", detail);
    refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"dateline\"");
    return refused;
  }

  static AccessRefusedException forbidden(String detail) {
    return new AccessRefusedException(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", detail);
  }

  static AccessRefusedException notYet(String detail) {
    AccessRefusedException refused =
        new AccessRefusedException(
            HttpStatus.SERVICE_UNAVAILABLE, "keys-unread", "Keys not read yet", detail);
    refused
        .getHeaders()
        .set(HttpHeaders.RETRY_AFTER, Long.toString(ProblemTypes.BROKER_WAIT.toSeconds()));
    return refused;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this; // an answer, not a fault
  }
}
