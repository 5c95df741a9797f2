package news.dateline.ingest.push;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
  ProblemDetail articleUri(InvalidArticleUriException problem) {
    return ProblemTypes.problem(
        HttpStatus.BAD_REQUEST, "invalid-article-uri", "Invalid Article-Uri", problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail multipart(MultipartException problem) {
    return ProblemTypes.problem(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "multipart", "Multipart form", problem.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> busy(BusyException problem) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(
            ProblemTypes.problem(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", problem.getMessage()));
  }

  /** What we have not foreseen; the sender still holds the article. */
  @ExceptionHandler
  ProblemDetail fault(RuntimeException fault) {
    logger.error("a delivery met a fault of ours", fault);
    return ProblemTypes.problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "fault",
        "Fault",
        "this is a fault of ours, named in the service's log; nothing of the delivery was lost: you still hold it");
  }

  @ExceptionHandler
  ProblemDetail tooLarge(BodyTooLargeException problem) {
    return ProblemTypes.problem(
        HttpStatus.CONTENT_TOO_LARGE, "too-large", "Body too large", problem.getMessage());
  }
}
