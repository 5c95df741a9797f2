package news.dateline.ingest.push;

import java.io.IOException;
import news.dateline.ingest.problem.ProblemTypes;
import news.dateline.tracing.SilentFault;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors before any item was looked at, as RFC 9457 problem details. */
@RestControllerAdvice
class PushProblems extends ResponseEntityExceptionHandler {

  /** What we have not foreseen; the sender still holds the article. */
  @ExceptionHandler
  ProblemDetail fault(RuntimeException fault) {
    logger.error("a delivery met a fault of ours", SilentFault.of(fault));
    return ProblemTypes.problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "fault",
        "Fault",
        "this is a fault of ours, named in the service's log; nothing of the delivery was lost: you still hold it");
  }

  /**
   * Where reading the body failed, Tomcat has already taken the answer into its own hands: {@link
   * ProblemReportValve} then tells the sender what we would.
   */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception problem,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (request instanceof ServletWebRequest servlet
        && servlet.getResponse() != null
        && servlet.getResponse().isCommitted()) {
      if (problem instanceof PushRefusal refusal) {
        servlet.getRequest().setAttribute(ProblemReportValve.PROBLEM, refusal.getBody());
        return null;
      }
      if (NestedExceptionUtils.getMostSpecificCause(problem) instanceof IOException) {
        return null; // the sender is gone before its answer: it sends again, nothing to tell
      }
    }
    return super.handleExceptionInternal(problem, body, headers, status, request);
  }

  /** A problem is told as one whatever the request says that it accepts. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    HttpHeaders typed = new HttpHeaders(headers);
    if (body instanceof ProblemDetail) {
      typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
    return new ResponseEntity<>(body, typed, status);
  }
}
