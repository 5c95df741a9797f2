package news.dateline.ingest.push;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors before any item was looked at, as RFC 9457 problem details. */
@RestControllerAdvice
class PushProblems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unknownSource(UnknownSourceException problem) {
    return ProblemTypes.problem(
        HttpStatus.NOT_FOUND, "unknown-source", "Unknown source", problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail tooLarge(BodyTooLargeException problem) {
    return ProblemTypes.problem(
        HttpStatus.CONTENT_TOO_LARGE, "too-large", "Body too large", problem.getMessage());
  }
}
